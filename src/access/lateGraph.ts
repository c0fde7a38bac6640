/**
 * A Graph client whose code is fetched with its first request, if it is not here already (machinery.ts):
 * a page that opens asks Graph nothing.
 */
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import type { Graph, GraphOptions, GraphRequest } from '#graph/http/client.ts'

export function lateGraph(options: GraphOptions): Graph {
  let graph: Graph | undefined

  async function here(): Promise<Graph> {
    const { createGraph } = await fetchDeliveryCode()
    graph ??= createGraph(options)
    return graph
  }

  const transport: Graph['transport'] = {
    ask: async (request) => (await here()).transport.ask(request),
    wait: async (...wait) => (await here()).transport.wait(...wait),
  }
  return Object.assign(async <T>(request: GraphRequest) => (await here())<T>(request), {
    transport,
  })
}
