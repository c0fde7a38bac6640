/** Groups of the directory that have an address, with how many people are in them, and who (Graph: group: list, list transitive members). */
import type { Recipient } from '#compose/recipients/recipients.ts'
import type { Graph } from '#graph/http/client.ts'
import { directorySearch, eventual } from './directory.ts'
import type { Found, Source } from './source.ts'
import { toFound } from './toFound.ts'

type GraphGroup = {
  readonly id: string
  readonly displayName?: string | null
  readonly mail?: string | null
}

type GraphMember = {
  readonly '@odata.type'?: string
  readonly displayName?: string | null
  readonly mail?: string | null
}

const MOST = 3
/** As many as one message can go to. */
const MOST_MEMBERS = 500

export const groups: Source = {
  name: 'groups',
  scope: 'GroupMember.Read.All',
  search: searchGroups,
}

const scopes = [groups.scope]

async function searchGroups(graph: Graph, query: string, signal: AbortSignal) {
  const search = encodeURIComponent(directorySearch(query))
  const path = `/groups?$search=${search}&$top=${MOST}&$select=id,displayName,mail`
  const call = { method: 'GET', path, scopes, signal, isOnce: true, headers: eventual } as const
  const { value } = await graph<{ value?: GraphGroup[] }>(call)
  const found = (value ?? []).flatMap(({ id, displayName, mail }) =>
    toFound(displayName, [mail], { group: { id } }),
  )
  // One after the other: this is one question of the two that may be under way.
  const counted: Found[] = []
  for (const group of found) counted.push(await withCount(graph, group, signal))
  return counted
}

/** Without its count a group is a group all the same. */
async function withCount(
  graph: Graph,
  found: Found & { group: { id: string } },
  signal: AbortSignal,
) {
  const path = `/groups/${found.group.id}/transitiveMembers/$count`
  const call = { method: 'GET', path, scopes, signal, isOnce: true, headers: eventual } as const
  try {
    const count = await graph<unknown>(call)
    return typeof count === 'number' ? { ...found, group: { ...found.group, count } } : found
  } catch (error) {
    if (signal.aborted) throw error
    return found
  }
}

/** Everybody in it who can be written to. Groups in it are not among them; their members are. */
export async function groupMembers(graph: Graph, id: string): Promise<readonly Recipient[]> {
  const path = `/groups/${id}/transitiveMembers?$top=${MOST_MEMBERS}&$select=id,displayName,mail`
  const readers = [...scopes, 'User.ReadBasic.All']
  const { value } = await graph<{ value?: GraphMember[] }>({ method: 'GET', path, scopes: readers })
  return (value ?? [])
    .filter((member) => member['@odata.type'] !== '#microsoft.graph.group')
    .flatMap(({ displayName, mail }) => toFound(displayName, [mail], {}))
}
