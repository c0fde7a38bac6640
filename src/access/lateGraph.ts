/**
 * A Graph client whose code is fetched with its first request, if it is not here already (machinery.ts):
 * a page that opens asks Graph nothing.
 */
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'
import type { Graph, GraphOptions, GraphRequest } from '#graph/http/client.ts'

export function lateGraph(options: GraphOptions): Graph {
  let graph: Graph | undefined

  async function here(): Promise<Graph> {
    const { createGraph } = await fetchMachinery()
    graph ??= createGraph(options)
    return graph
  }

  const line: Graph['line'] = {
    ask: async (request) => (await here()).line.ask(request),
    wait: async (...wait) => (await here()).line.wait(...wait),
  }
  return Object.assign(async <T>(request: GraphRequest) => (await here())<T>(request), { line })
}
