/** Who is signed in, as Graph knows them: name, addresses and picture. */
import type { Graph } from './http/client.ts'
import { GraphError } from './http/graphError.ts'
import type { Call } from './mail.ts'

export type GraphUser = {
  readonly id: string
  readonly displayName: string | null
  /** Null for accounts without a mailbox of their own. */
  readonly mail: string | null
  readonly userPrincipalName: string
}

const scopes = ['User.Read']

/** user: get. */
export function me(graph: Graph): Promise<GraphUser> {
  const path = '/me?$select=id,displayName,mail,userPrincipalName'
  return graph({ method: 'GET', path, scopes })
}

/**
 * user: get, every address mail can reach this person under; the first is the one it is sent from.
 *
 * Aliases stand in `proxyAddresses`, which personal accounts have not and a tenant may hide: then what
 * is known without them is given.
 */
export async function ownAddresses(graph: Graph, call: Call = {}): Promise<string[]> {
  const path = '/me?$select=mail,userPrincipalName,proxyAddresses'
  const read = await graph<Partial<GraphUser> & { proxyAddresses?: readonly string[] | null }>({
    ...call,
    method: 'GET',
    path,
    scopes,
  })
  const aliases = (read.proxyAddresses ?? []).flatMap((address) => smtp.exec(address)?.[1] ?? [])
  return distinct([read.mail, read.userPrincipalName, ...aliases])
}

/** Graph: user resource, proxyAddresses: `SMTP:` before the primary address, `smtp:` before others. */
const smtp = /^smtp:(.+@.+)$/i

function distinct(addresses: readonly (string | null | undefined)[]): string[] {
  const known = addresses.filter((one): one is string => !!one?.includes('@'))
  const keys = known.map((one) => one.toLowerCase())
  return known.filter((one, index) => keys.indexOf(one.toLowerCase()) === index)
}

/** profilePhoto: get. Undefined when there is none; Graph has several codes for that, all 404. */
export async function photo(graph: Graph): Promise<Blob | undefined> {
  try {
    const path = '/me/photos/96x96/$value'
    return await graph<Blob>({ method: 'GET', path, scopes, reads: 'blob' })
  } catch (error) {
    const failure = error instanceof GraphError ? error.failure : undefined
    if (failure?.kind === 'rejected' && failure.status === 404) return undefined
    throw error
  }
}
