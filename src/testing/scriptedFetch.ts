/** For tests of odd answers: a fetch that gives the answers it was handed, one after the other. */
import type { Fetch } from '#graph/http/exchange.ts'

type Script = Response | Error | ((init: RequestInit) => Response | Promise<Response>)

export function scriptedFetch(...script: Script[]): Fetch {
  return async (input, init = {}) => {
    init.signal?.throwIfAborted()
    const next = script.shift()
    if (!next) throw new Error(`Nobody expected ${init.method} ${String(input)}.`)
    if (next instanceof Error) throw next
    return typeof next === 'function' ? next(init) : next
  }
}

/** An answer a browser lets us read. */
export function answer(status: number, body: unknown = null, headers: HeadersInit = {}): Response {
  const text = body === null || typeof body === 'string' ? body : JSON.stringify(body)
  const all = new Headers(headers)
  all.set('Access-Control-Allow-Origin', '*')
  return new Response(text, { status, headers: all })
}

export function errorAnswer(status: number, code: string, headers: HeadersInit = {}): Response {
  return answer(status, { error: { code, message: 'No.' } }, headers)
}
