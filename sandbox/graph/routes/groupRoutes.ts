/**
 * Groups of the directory and who is in them (Graph: list groups, list members, list transitive members). Without a
 * permission for people their kind and id are all that is shown of members.
 */
import { Hono } from 'hono'
import { findGroup } from '#sandbox/directory/directory.ts'
import { directoryGroups, membersOf, type Group, type Member } from '#sandbox/directory/groups.ts'
import { directorySearch, requireEventual } from '#sandbox/graph/answers/directorySearch.ts'
import { chosen } from '#sandbox/graph/answers/chosen.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import type { View } from '#sandbox/graph/answers/messageView.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { badRequest, unknownResource } from '#sandbox/graph/rejections.ts'
import { hasScope, requireDirectoryScope } from '#sandbox/graph/scopes.ts'

const scope = 'GroupMember.Read.All'
/** Graph: list groups. */
const pages = { usual: 100, most: 999 }

export const groupRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireDirectoryScope(call, scope)
    const matches = directorySearch(call, ['displayName', 'description', 'mail', 'mailNickname'])
    const items = directoryGroups().filter((group) => matches(groupView(group)))
    const view = (group: Group) => chosen(groupView(group), call)
    return directoryList(call, { context: metadata(call, 'groups'), items, whole: groupView, view })
  })
  .get('/:group', (call) => {
    requireDirectoryScope(call, scope)
    const context = metadata(call, 'groups/$entity')
    return call.json({ '@odata.context': context, ...chosen(groupView(groupOf(call)), call) })
  })
  .get('/:group/members', (call) => memberList(call, false))
  .get('/:group/transitiveMembers', (call) => memberList(call, true))
  .get('/:group/members/$count', (call) => memberCount(call, false))
  .get('/:group/transitiveMembers/$count', (call) => memberCount(call, true))

function memberList(call: GraphCall, isTransitive: boolean) {
  const view = (member: Member) => memberView(member, call)
  const context = metadata(call, 'directoryObjects')
  const items = wantedMembers(call, isTransitive)
  return directoryList(call, { context, items, whole: view, view })
}

function memberCount(call: GraphCall, isTransitive: boolean) {
  const { length } = wantedMembers(call, isTransitive)
  requireEventual(call, '$count')
  return call.text(String(length))
}

function directoryList<Item>(
  call: GraphCall,
  list: Omit<Parameters<typeof listAnswer<Item>>[1], 'pages'>,
) {
  if (call.req.query('$skip') !== undefined)
    throw badRequest("'$skip' is not supported by the service.")
  return listAnswer(call, { ...list, pages })
}

function wantedMembers(call: GraphCall, isTransitive: boolean): readonly Member[] {
  requireDirectoryScope(call, scope)
  return membersOf(groupOf(call), isTransitive)
}

function groupOf(call: GraphCall): Group {
  const wanted = call.req.param('group') ?? ''
  const group = findGroup(wanted)
  if (!group || wanted.includes('@')) throw unknownResource(wanted)
  return group
}

function groupView({ id, name, description, address, kind }: Group): View {
  return {
    id,
    displayName: name,
    description,
    groupTypes: kind === 'unified' ? ['Unified'] : [],
    mail: address,
    mailEnabled: address !== null,
    mailNickname: address?.slice(0, address.indexOf('@')) ?? id,
    securityEnabled: kind === 'security',
  }
}

function memberView(member: Member, call: GraphCall): View {
  if ('group' in member)
    return { '@odata.type': '#microsoft.graph.group', ...chosen(groupView(member.group), call) }
  const isGuest = 'guest' in member
  const id = isGuest ? `guest-${member.guest}` : member.user.id
  const mail = isGuest ? member.guest : member.user.address
  const displayName = isGuest ? (member.guest.split('@')[0] ?? '') : member.user.name
  const whole = { id, displayName, mail, userPrincipalName: mail, jobTitle: null }
  const mayRead = hasScope(call.var.token.scopes, 'User.ReadBasic.All')
  const limited = { ...Object.fromEntries(Object.keys(whole).map((name) => [name, null])), id }
  return { '@odata.type': '#microsoft.graph.user', ...chosen(mayRead ? whole : limited, call) }
}
