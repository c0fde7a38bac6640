/**
 * What can go wrong between us and Graph, as a closed list that words can be found for.
 *
 * It is decided by status and code; a server's sentence is carried along and never read. Giving up
 * is not a failure: an AbortError passes through as it is.
 */
export type GraphFailure =
  /** No answer came. `left` is false when the request surely never left this machine. */
  | { readonly kind: 'offline'; readonly left: boolean }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | undefined }
  | {
      readonly kind: 'rejected'
      readonly status: number
      readonly code: string
      readonly message?: string
    }
  /** The service failed; a request that writes may have been obeyed all the same. */
  | {
      readonly kind: 'unavailable'
      readonly status: number
      readonly retryAfterMs: number | undefined
    }

type Ids = {
  readonly requestId?: string | undefined
  readonly clientRequestId?: string | undefined
  readonly cause?: unknown
}

export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly failure: GraphFailure
  /** Graph's own id of the request; Microsoft's support asks for it first. */
  readonly requestId: string | undefined
  /** Ours, known even when no answer came. */
  readonly clientRequestId: string | undefined

  constructor(failure: GraphFailure, { requestId, clientRequestId, cause }: Ids = {}) {
    super(`Graph: ${describe(failure)}`, { cause })
    this.failure = failure
    this.requestId = requestId
    this.clientRequestId = clientRequestId
  }
}

function describe(failure: GraphFailure): string {
  switch (failure.kind) {
    case 'rejected':
      return `rejected with ${failure.status} ${failure.code}`
    case 'unavailable':
      return `unavailable with ${failure.status}`
    case 'offline':
    case 'signedOut':
    case 'throttled':
      return failure.kind
  }
}

/** By name, because a page and its frames have each their own DOMException. */
export function isAbort(error: unknown): boolean {
  return (error as Partial<Error> | undefined)?.name === 'AbortError'
}

/** Whether a request that writes may have been obeyed although it failed. */
export function isUnconfirmed(error: unknown): error is GraphError {
  if (!(error instanceof GraphError)) return false
  const { failure } = error
  return failure.kind === 'unavailable' || (failure.kind === 'offline' && failure.left)
}

export function isRejected(error: unknown, status: number, code?: string): error is GraphError {
  if (!(error instanceof GraphError) || error.failure.kind !== 'rejected') return false
  return error.failure.status === status && (code === undefined || error.failure.code === code)
}
