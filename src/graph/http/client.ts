/**
 * Sends requests to Graph: adds the token, renews it once, repeats by retry.ts, fails only by
 * GraphError or AbortError.
 *
 * One client serves one account: its line keeps the requests of a mailbox to four at a time.
 */
import { sharedAddressOf } from './accountId.ts'
import { GraphError, isAbort } from './graphError.ts'
import { createTransport, waitReason } from './transport.ts'
import type { Transport, TransportOptions, OnWait } from './transport.ts'
import type { Fetch } from './exchange.ts'
import { inMailbox } from './inMailbox.ts'
import { orAbort } from './orAbort.ts'
import { parseClaims } from './parseClaims.ts'
import { readAnswer, type Reads } from './readAnswer.ts'
import { retryDelay, type Method } from './retry.ts'
import { sleep as realSleep, type Sleep } from './sleep.ts'

/** What is wanted of the sign-in besides a token that is still good. */
export type Renewal = { readonly forceRefresh?: boolean; readonly claims?: string }

export type GetToken = (scopes: readonly string[], renewal?: Renewal) => Promise<string>

export type GraphRequest = {
  readonly method: Method
  /** Below the version: "/me/messages". */
  readonly path: string
  readonly scopes: readonly string[]
  readonly body?: unknown
  /** In place of a body in JSON: a message in MIME, in base64 (Graph: send Outlook messages as MIME). */
  readonly mime?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly reads?: Reads
  readonly signal?: AbortSignal | undefined
  /** The signal ends only the waiting before it, never the request itself. */
  readonly isFinal?: boolean | undefined
  /** Asked once: whoever asks has a rhythm of their own. */
  readonly isOnce?: boolean | undefined
  readonly onWait?: OnWait | undefined
}

export type Graph = {
  <T>(request: GraphRequest): Promise<T>
  /** For upload URLs, which carry their own permission. */
  readonly transport: Transport
}

export type GraphOptions = TransportOptions & {
  /** With the version: https://graph.microsoft.com/v1.0 */
  readonly baseUrl: string
  readonly getToken: GetToken
  readonly fetch?: Fetch
  readonly sleep?: Sleep
  readonly newId?: () => string
  /** Whose mailbox it is, where that may be a shared one. */
  readonly accountId?: string
}

type Answer<T> = { readonly answer: T } | { readonly renewal: Renewal }

export function createGraph({
  baseUrl,
  getToken,
  fetch = (...args) => globalThis.fetch(...args),
  sleep = realSleep,
  newId = () => crypto.randomUUID(),
  accountId = '',
  ...options
}: GraphOptions): Graph {
  const transport = createTransport(fetch, sleep, options)

  async function sendOnce<T>(request: GraphRequest, renewal?: Renewal): Promise<T> {
    const { path, signal, isFinal, reads } = request
    const token = await orAbort(acquireToken(getToken, request.scopes, renewal), signal)
    const clientRequestId = newId()
    const result = await transport.send<Answer<T>>({
      url: baseUrl + path,
      init: toInit(request, token, clientRequestId),
      signal,
      isFinal,
      clientRequestId,
      info: { path, scopes: request.scopes },
      read: async (response) => {
        if (response.status === 401 && !renewal) return { renewal: renewalFor(response) }
        return { answer: await readAnswer<T>(response, reads, clientRequestId) }
      },
    })
    // Graph did nothing at all, so this repetition is safe for a POST too.
    return 'renewal' in result ? sendOnce<T>(request, result.renewal) : result.answer
  }

  async function graph<T>(wanted: GraphRequest): Promise<T> {
    const request = inMailbox(wanted, sharedAddressOf(accountId))
    const { method, signal, isOnce, onWait } = request
    for (let attempt = 1; ; attempt++) {
      try {
        return await sendOnce<T>(request)
      } catch (error) {
        if (!(error instanceof GraphError) || isOnce) throw error
        const forMs = retryDelay(method, error.failure, attempt)
        if (forMs === undefined) throw error
        await transport.wait({ forMs, why: waitReason(error.failure) }, signal, onWait)
      }
    }
  }

  return Object.assign(graph, { transport })
}

async function acquireToken(getToken: GetToken, scopes: readonly string[], renewal?: Renewal) {
  try {
    return await getToken(scopes, renewal)
  } catch (error) {
    if (error instanceof GraphError || isAbort(error)) throw error
    throw new GraphError({ kind: 'signedOut' }, { cause: error })
  }
}

function renewalFor(response: Response): Renewal {
  const claims = parseClaims(response.headers.get('www-authenticate'))
  return { forceRefresh: true, ...(claims && { claims }) }
}

function toInit(request: GraphRequest, token: string, id: string): RequestInit {
  const { method, body, mime, headers } = request
  return {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      'client-request-id': id,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(mime !== undefined && { 'Content-Type': 'text/plain' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(mime !== undefined && { body: mime }),
  }
}
