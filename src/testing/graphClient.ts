/**
 * For tests: a client whose waits take no time and are written down, over any fetch.
 *
 * An answer without CORS headers fails as it does in a browser; what was asked can be looked at.
 */
import { createGraph, type GetToken, type Graph } from '#graph/http/client.ts'
import type { Fetch } from '#graph/http/exchange.ts'

type SentRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: BodyInit | null | undefined
}

type Options = {
  readonly fetch: Fetch
  readonly baseUrl?: string
  readonly getToken?: GetToken
  readonly asleep?: (forMs: number) => void
}

export type TestClient = {
  readonly graph: Graph
  readonly requests: SentRequest[]
  /** Milliseconds, in order. */
  readonly slept: number[]
}

export function createTestClient({ fetch, baseUrl, getToken, asleep }: Options): TestClient {
  const requests: SentRequest[] = []
  const slept: number[] = []
  const graph = createGraph({
    baseUrl: baseUrl ?? 'https://graph.example/v1.0',
    getToken: getToken ?? (() => Promise.resolve('token')),
    fetch: async (input, init) => {
      const { method = 'GET', headers, body } = init ?? {}
      requests.push({ method, url: String(input), headers: new Headers(headers), body })
      return readable(await fetch(input, init))
    },
    sleep: (forMs, signal) => {
      slept.push(forMs)
      asleep?.(forMs)
      signal?.throwIfAborted()
      return Promise.resolve()
    },
  })
  return { graph, requests, slept }
}

function readable(response: Response): Response {
  if (response.headers.has('access-control-allow-origin')) return response
  throw new TypeError('Failed to fetch')
}
