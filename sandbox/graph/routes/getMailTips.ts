/**
 * What is worth knowing about a recipient before sending (Graph: user: getMailTips). More than a hundred addresses at
 * once are refused, as Exchange does (EWS: GetMailTips); that Graph does too is a guess.
 */
import { findGroup, findUser } from '#sandbox/directory/directory.ts'
import { membersOf } from '#sandbox/directory/groups.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import type { View } from '#sandbox/graph/answers/messageView.ts'
import { parameter, readJson } from '#sandbox/graph/requests/readBody.ts'
import { invalidArgument } from '#sandbox/graph/rejections.ts'
import { readEnum, readText, readTexts } from '#sandbox/graph/requests/readValue.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

const mostAddresses = 100

const options = [
  'automaticReplies', 'mailboxFullStatus', 'customMailTip', 'externalMemberCount',
  'totalMemberCount', 'maxMessageSize', 'deliveryRestriction', 'moderationStatus',
  'recipientScope', 'recipientSuggestions',
] as const // prettier-ignore

type Option = (typeof options)[number]

export async function getMailTips(call: GraphCall) {
  requireScope(call, 'Mail.Read')
  const json = await readJson(call)
  const addresses = readTexts(parameter(json, 'emailAddresses'))
  const wanted = readText(parameter(json, 'mailTipsOptions'))
  if (addresses.length === 0 || wanted === '') throw invalidArgument()
  if (addresses.length > mostAddresses) throw invalidArgument('Too many recipients.')
  const names = wanted.split(',').map((name) => readEnum(name.trim(), options))
  const context = metadata(call, 'Collection(microsoft.graph.mailTips)')
  return call.json({
    '@odata.context': context,
    value: addresses.map((address) => mailTips(call, address, names)),
  })
}

function mailTips(call: GraphCall, address: string, names: readonly Option[]): View {
  const { store } = call.var.sandbox
  const account = findUser(store, address)
  const group = findGroup(address)
  const members = group ? membersOf(group, true).filter((one) => !('group' in one)) : []
  const guests = members.filter((one) => 'guest' in one)
  const isInside = (account && !account.isGuest) || group !== undefined
  const tips: Record<Option, View> = {
    automaticReplies: { automaticReplies: automaticReplies(account) },
    mailboxFullStatus: { mailboxFull: account?.isMailboxFull ?? false },
    customMailTip: { customMailTip: '' },
    externalMemberCount: { externalMemberCount: group ? guests.length : isInside ? 0 : 1 },
    totalMemberCount: { totalMemberCount: group ? members.length : 1 },
    maxMessageSize: { maxMessageSize: store.limits.messageBytes },
    deliveryRestriction: { deliveryRestricted: account?.isRestricted ?? false },
    moderationStatus: { isModerated: group?.isModerated ?? false },
    recipientScope: { recipientScope: isInside ? 'internal' : 'external' },
    recipientSuggestions: { recipientSuggestions: [] },
  }
  return {
    emailAddress: { name: account?.name ?? group?.name ?? '', address },
    ...Object.assign({}, ...names.map((name) => tips[name])),
  }
}

/** A message, in HTML where a mailbox's owner wrote it there; its times only where somebody set them (Graph: automaticRepliesMailTips). */
function automaticReplies(account: ReturnType<typeof findUser>): View {
  if (!account?.automaticReply) return { message: '' }
  const message = account.automaticReply
  if (!account.awayUntil) return { message }
  const time = (dateTime: string) => ({ dateTime, timeZone: 'UTC' })
  return {
    message,
    scheduledStartTime: time('2026-01-01T08:00:00'),
    scheduledEndTime: time(account.awayUntil),
  }
}
