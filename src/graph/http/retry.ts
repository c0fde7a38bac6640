/**
 * When to ask Graph again, and after how long. The only retry policy in the app.
 *
 * A POST may have been obeyed although its answer was lost or was a 5xx, and a mail sent twice
 * cannot be taken back: so a POST is repeated only after 429, where Graph says it did nothing.
 * Asking before Retry-After has passed keeps Graph counting, so it is waited for in full.
 */
import type { GraphFailure } from './graphError.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'

const attempts = 5
const firstDelay = 3_000
/** “At once” (Retry-After: 0) would only meet the same trouble again. */
const shortestWait = 1_000
/** A longer wait is for the person to decide, not for us. */
const longestWait = 10 * 60_000

/** Milliseconds until the next attempt, or undefined: give up. `attempt` counts from 1. */
export function retryDelay(
  method: Method,
  failure: GraphFailure,
  attempt: number,
): number | undefined {
  if (attempt >= attempts || !mayRepeat(method, failure)) return undefined
  const wanted = 'retryAfterMs' in failure ? failure.retryAfterMs : undefined
  const delay =
    wanted === undefined ? firstDelay * 2 ** (attempt - 1) : Math.max(wanted, shortestWait)
  return delay > longestWait ? undefined : delay
}

function mayRepeat(method: Method, failure: GraphFailure): boolean {
  switch (failure.kind) {
    case 'throttled':
      return true
    case 'unavailable':
      return method !== 'POST'
    case 'offline':
      return method !== 'POST' && failure.left
    case 'signedOut':
    case 'rejected':
      return false
  }
}
