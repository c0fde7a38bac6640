/** The retry policy: who may be asked again, and when. */
import { expect, test } from 'vitest'
import type { GraphFailure } from './graphError.ts'
import { retryDelay, type Method } from './retry.ts'

const lost: GraphFailure = { kind: 'offline', left: true }
const throttled = (retryAfterMs?: number): GraphFailure => ({ kind: 'throttled', retryAfterMs })
const failing = (retryAfterMs?: number): GraphFailure => ({
  kind: 'unavailable',
  status: 503,
  retryAfterMs,
})

test.each<[Method, GraphFailure, number, number | undefined]>([
  ['POST', throttled(), 1, 3_000],
  ['POST', throttled(), 2, 6_000],
  ['POST', throttled(2_128), 3, 2_128],
  ['POST', throttled(300_000), 1, 300_000],
  ['POST', throttled(601_000), 1, undefined],
  ['POST', throttled(Date.UTC(2099, 11, 31)), 1, undefined],
  ['POST', throttled(0), 1, 1_000],
  ['GET', failing(0), 4, 1_000],
  ['PUT', throttled(20), 2, 1_000],
  ['POST', throttled(), 5, undefined],
  ['POST', failing(), 1, undefined],
  ['POST', failing(1_000), 1, undefined],
  ['POST', lost, 1, undefined],
  ['GET', failing(), 1, 3_000],
  ['GET', failing(), 3, 12_000],
  ['GET', failing(7_000), 1, 7_000],
  ['GET', lost, 1, 3_000],
  ['PATCH', failing(), 1, 3_000],
  ['PATCH', lost, 4, 24_000],
  ['DELETE', lost, 1, 3_000],
  ['PUT', failing(), 1, 3_000],
  ['PUT', lost, 5, undefined],
  ['GET', { kind: 'offline', left: false }, 1, undefined],
  ['GET', { kind: 'signedOut' }, 1, undefined],
  ['GET', { kind: 'rejected', status: 400, code: 'ErrorInvalidArgument' }, 1, undefined],
])('%s after %j, attempt %i: %s ms', (method, failure, attempt, delay) => {
  expect(retryDelay(method, failure, attempt)).toBe(delay)
})
