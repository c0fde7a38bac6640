/** Retry-After in all its spellings. */
import { expect, test } from 'vitest'
import { parseRetryAfter } from './parseRetryAfter.ts'

const now = Date.parse('2026-03-01T12:00:00Z')

test.each([
  ['5', 5_000],
  ['0', 0],
  ['2.128', 2_128],
  [' 10 ', 10_000],
  ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  [null, undefined],
])('%j means %s ms', (text, ms) => {
  expect(parseRetryAfter(text, now)).toBe(ms)
})
