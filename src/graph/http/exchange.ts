/**
 * One request and what came of it, for whoever wants to watch the wire.
 *
 * It never holds a token nor an upload URL, which carries its own permission. The body is handed
 * over as it went, to be looked at and let go.
 */
export type Fetch = typeof globalThis.fetch

export type Exchange = {
  readonly method: string
  /** Below the version, as it was asked; undefined for an upload URL. */
  readonly path: string | undefined
  /** Bytes of the file, as Content-Range says it. */
  readonly range: string | undefined
  /** Empty for an upload URL. */
  readonly scopes: readonly string[]
  /** Undefined when no answer came. */
  readonly status: number | undefined
  /** Until the answer's first line. */
  readonly ms: number
  readonly requestId: string | undefined
  readonly clientRequestId: string | undefined
  readonly bodyBytes: number
  readonly body: BodyInit | undefined
}

export type OnExchange = (exchange: Exchange) => void

/** What the line cannot tell from the URL. */
export type RequestDetails = Pick<Exchange, 'path' | 'scopes'>

const upload: RequestDetails = { path: undefined, scopes: [] }

type ExchangeRequest = {
  readonly url: string
  readonly init: RequestInit
  readonly info?: RequestDetails
}

/** As fetch, and tells of it. */
export async function exchange(
  { url, init, info = upload }: ExchangeRequest,
  fetch: Fetch,
  onExchange: OnExchange | undefined,
): Promise<Response> {
  if (!onExchange) return fetch(url, init)
  const begun = performance.now()
  const tell = (response?: Response) => {
    const ms = Math.round(performance.now() - begun)
    onExchange({ ...describe(init), ...info, ...describeAnswer(response), ms })
  }
  try {
    const response = await fetch(url, init)
    tell(response)
    return response
  } catch (error) {
    tell()
    throw error
  }
}

function describe({ method = 'GET', headers, body }: RequestInit) {
  const sent = new Headers(headers)
  return {
    method,
    range: sent.get('content-range') ?? undefined,
    clientRequestId: sent.get('client-request-id') ?? undefined,
    body: body ?? undefined,
    bodyBytes: bytesOf(body),
  }
}

function describeAnswer(response: Response | undefined) {
  return {
    status: response?.status,
    requestId: response?.headers.get('request-id') ?? undefined,
  }
}

/** Without a copy where the size is known. */
export function bytesOf(body: BodyInit | null | undefined): number {
  if (typeof body === 'string') return new TextEncoder().encode(body).byteLength
  if (body instanceof Blob) return body.size
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength
  return 0
}
