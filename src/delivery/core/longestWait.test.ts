/** Of several waits the one that ends last is shown. */
import { expect, test } from 'vitest'
import type { GraphWait } from '#graph/http/transport.ts'
import { createLongestWait } from './longestWait.ts'

test('the longest wait is shown, then what is left of the next, then none', () => {
  const clock = { now: 0 }
  const shown: (GraphWait | undefined)[] = []
  const board = createLongestWait(
    (wait) => shown.push(wait),
    () => clock.now,
  )
  const [one, other] = [board.reporter(), board.reporter()]
  one({ forMs: 3_000, why: 'offline' })
  other({ forMs: 60_000, why: 'throttled' })
  clock.now = 1_000
  one(undefined)
  one({ forMs: 100_000, why: 'unavailable' })
  clock.now = 2_000
  one(undefined)
  other(undefined)
  expect(shown).toEqual([
    { forMs: 3_000, why: 'offline' },
    { forMs: 60_000, why: 'throttled' },
    { forMs: 100_000, why: 'unavailable' },
    { forMs: 58_000, why: 'throttled' },
    undefined,
  ])
})
