/**
 * The organization's directory. The basic permission shows names, addresses and photos, but no job titles
 * (Graph: user: list, advanced query capabilities).
 */
import type { Graph } from '#graph/http/client.ts'
import { searchTerm } from './searchTerm.ts'
import type { Source } from './source.ts'
import { toFound } from './toFound.ts'

type GraphUser = {
  readonly displayName?: string | null
  readonly mail?: string | null
  readonly userPrincipalName?: string | null
}

const MOST = 8
export const eventual = { ConsistencyLevel: 'eventual' } as const

export const directory: Source = {
  name: 'directory',
  scope: 'User.ReadBasic.All',
  search: searchDirectory,
}

async function searchDirectory(graph: Graph, query: string, signal: AbortSignal) {
  const search = encodeURIComponent(directorySearch(query))
  const path = `/users?$search=${search}&$top=${MOST}&$select=id,displayName,mail,userPrincipalName`
  const { scope } = directory
  const call = { method: 'GET', path, scopes: [scope], signal, isOnce: true } as const
  const { value } = await graph<{ value?: GraphUser[] }>({ ...call, headers: eventual })
  return (value ?? []).flatMap(({ displayName, mail, userPrincipalName }) =>
    toFound(displayName, [mail], { isInDirectory: !isGuest(userPrincipalName) }),
  )
}

/**
 * Guests are of other organizations. `userType` would say so too, but needs a further permission (Entra: properties of a B2B
 * guest user).
 */
const isGuest = (name: string | null | undefined) => /#EXT#/i.test(name ?? '')

/** The beginning of a name's word or of the address; of several words each begins one of the name. */
export function directorySearch(query: string): string {
  const [first = '', ...others] = searchTerm(query).split(' ')
  if (others.length === 0) return `"displayName:${first}" OR "mail:${first}"`
  return [first, ...others].map((word) => `"displayName:${word}"`).join(' AND ')
}
