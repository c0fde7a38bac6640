/** Who is signed in, as Graph knows them: name, addresses and picture. */
import type { Graph } from './client.ts'
import { GraphError } from './graphError.ts'

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
