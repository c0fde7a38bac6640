/**
 * Lists that come in pages (Graph: paging): a list goes on as long as a page names the next one.
 *
 * Of a link only path and query are used, so that the token goes where all requests go.
 */
import type { Graph, GraphRequest } from './client.ts'

export type Page<Item> = {
  readonly value: readonly Item[]
  readonly '@odata.nextLink'?: string
}

/** Every page of the list, one after the other. */
export async function listPages<Item>(graph: Graph, request: GraphRequest): Promise<Item[]> {
  const { value, '@odata.nextLink': next } = await graph<Page<Item>>(request)
  return next
    ? [...value, ...(await listPages<Item>(graph, { ...request, path: pathOf(next) }))]
    : [...value]
}

/** Below the version. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link)
  return pathname.replace(/^\/[^/]+/, '') + search
}
