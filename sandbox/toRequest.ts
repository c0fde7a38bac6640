/**
 * What a caller of `sandbox.fetch` gave, as a Request.
 *
 * A test page in jsdom brings its own Blob and AbortSignal, which Node's Request does not know: a
 * strange Blob is read first, a strange signal is left to `untilAborted`.
 */
type Readable = { arrayBuffer: () => Promise<ArrayBuffer> }

export async function toRequest(input: RequestInfo | URL, init?: RequestInit): Promise<Request> {
  const { signal, body, ...rest } = init ?? {}
  signal?.throwIfAborted()
  const bytes = isReadable(body) ? new Uint8Array(await body.arrayBuffer()) : body
  const wanted = { ...rest, ...(bytes ? { body: bytes } : {}) }
  if (!signal) return new Request(input, wanted)
  try {
    return new Request(input, { ...wanted, signal })
  } catch {
    return new Request(input, wanted)
  }
}

/** The answer, or the signal's reason as soon as it is aborted, as fetch does. */
export function untilAborted<Answer>(answer: Promise<Answer>, signal?: AbortSignal | null) {
  if (!signal) return answer
  return new Promise<Answer>((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
    if (signal.aborted) stop()
  })
}

const isReadable = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && 'arrayBuffer' in body
