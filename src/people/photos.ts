/** Photos of people of the directory, each asked for once, two at a time; null where there is none (Graph: profilePhoto: get). */
import type { QueryClient } from '@tanstack/react-query'
import { addressKey } from '#compose/recipients/addressKey.ts'
import { toDataAddress } from '#graph/dataAddress.ts'
import type { Graph } from '#graph/http/client.ts'
import type { Queue } from '#graph/http/concurrencyLimit.ts'
import { isRejected } from '#graph/http/graphError.ts'

export type PhotoOf = (address: string) => (signal: AbortSignal) => Promise<string | undefined>

type Deps = { readonly graph: Graph; readonly client: QueryClient; readonly queue: Queue }

/** The same function for the same address, so that who is shown again is not asked for again. */
export function createPhotos(accountId: string, { graph, client, queue }: Deps): PhotoOf {
  const known = new Map<string, ReturnType<PhotoOf>>()

  function create(address: string): ReturnType<PhotoOf> {
    const queryKey = ['photo', accountId, addressKey(address)]
    return async (signal) => {
      const queryFn = () => queue(() => fetchPhoto(graph, address, signal), signal)
      return (await client.fetchQuery({ queryKey, queryFn })) ?? undefined
    }
  }

  return (address) => {
    const key = addressKey(address)
    const photo = known.get(key) ?? create(address)
    known.set(key, photo)
    return photo
  }
}

async function fetchPhoto(graph: Graph, address: string, signal: AbortSignal) {
  const path = `/users/${encodeURIComponent(address)}/photos/96x96/$value`
  const scopes = ['User.ReadBasic.All']
  const call = { method: 'GET', path, scopes, signal, isOnce: true, reads: 'blob' } as const
  try {
    return await toDataAddress(await graph<Blob>(call))
  } catch (error) {
    if (isRejected(error, 404)) return null
    throw error
  }
}
