/** Sources that failed are left alone for a while: as long as Graph says, or as long as the failure is likely to last. */
import { GraphError } from '#graph/http/graphError.ts'

export type RestingSources = {
  readonly isResting: (name: string) => boolean
  readonly rest: (name: string, error: unknown) => void
}

const second = 1_000
const minute = 60 * second

export function createRestingSources(now: () => number = Date.now): RestingSources {
  const until = new Map<string, number>()
  return {
    isResting: (name) => (until.get(name) ?? 0) > now(),
    rest: (name, error) => void until.set(name, now() + restMs(error)),
  }
}

function restMs(error: unknown): number {
  // Given up, or never answered.
  if (!(error instanceof GraphError)) return 30 * second
  const { failure } = error
  switch (failure.kind) {
    case 'throttled':
    case 'unavailable':
      return failure.retryAfterMs ?? 30 * second
    case 'rejected':
      return failure.status === 403 ? 10 * minute : 30 * second
    case 'signedOut':
      return minute
    case 'offline':
      return 0
  }
}
