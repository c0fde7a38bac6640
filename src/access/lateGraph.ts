/**
 * A Graph client whose code is fetched with its first request, if it is not here already: a page that opens
 * asks Graph nothing.
 */
import type { Graph, GraphOptions, GraphRequest } from '#graph/http/client.ts'

/** How the client's code comes; one that fails to come is asked for again with the next request. */
export type LoadGraph = () => Promise<{ readonly createGraph: (options: GraphOptions) => Graph }>

export function lateGraph(options: GraphOptions, load: LoadGraph): Graph {
  let graph: Graph | undefined

  async function here(): Promise<Graph> {
    const { createGraph } = await load()
    graph ??= createGraph(options)
    return graph
  }

  const transport: Graph['transport'] = {
    send: async (request) => (await here()).transport.send(request),
    wait: async (...wait) => (await here()).transport.wait(...wait),
  }
  return Object.assign(async <T>(request: GraphRequest) => (await here())<T>(request), {
    transport,
  })
}
