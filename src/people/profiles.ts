/** Job title and photo of somebody, as far as a permission that is there shows them. */
import type { QueryClient } from '@tanstack/react-query'
import { addressKey } from '#compose/recipients/addressKey.ts'
import type { Profile } from '#compose/recipients/info/info.ts'
import type { Graph } from '#graph/http/client.ts'
import type { PhotoOf } from './photos.ts'
import { people } from './sources/people.ts'

type Deps = {
  readonly accountId: string
  readonly graph: Graph
  readonly client: QueryClient
  readonly photoOf: PhotoOf
  readonly mayRead: (source: 'people' | 'directory') => Promise<boolean>
}

export function createProfiles({ accountId, graph, client, photoOf, mayRead }: Deps) {
  async function titleOf(address: string, signal: AbortSignal) {
    if (!(await mayRead('people'))) return undefined
    const key = addressKey(address)
    const found = await client.fetchQuery({
      queryKey: ['title', accountId, key],
      queryFn: () => people.search(graph, address, signal),
    })
    return found.find((one) => addressKey(one.address) === key)?.title
  }

  async function photo(address: string, signal: AbortSignal) {
    return (await mayRead('directory')) ? photoOf(address)(signal) : undefined
  }

  return async (address: string, signal: AbortSignal): Promise<Profile> => {
    const nothing = () => undefined
    const [title, picture] = await Promise.all([
      titleOf(address, signal).catch(nothing),
      photo(address, signal).catch(nothing),
    ])
    return { title, photo: picture }
  }
}
