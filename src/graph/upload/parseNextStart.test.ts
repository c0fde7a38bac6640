/** The spellings of the next range, and answers that say nothing. */
import { expect, test } from 'vitest'
import { parseNextStart } from './parseNextStart.ts'

test.each([
  [{ nextExpectedRanges: ['2097152'] }, 2_097_152],
  [{ nextExpectedRanges: ['2097152-'] }, 2_097_152],
  [{ NextExpectedRanges: ['2097152-3483321'] }, 2_097_152],
  [{ NextExpectedRanges: ['0-'] }, 0],
  [{ nextExpectedRanges: ['3000000-', '1000000-1999999'] }, 1_000_000],
  [{ nextExpectedRanges: [] }, 4_000_000],
  [{ nextExpectedRanges: ['4000001-'] }, undefined],
  [{ nextExpectedRanges: ['all'] }, undefined],
  [{ nextExpectedRanges: '0-' }, undefined],
  [{}, undefined],
  [undefined, undefined],
  ['text', undefined],
])('%j starts at %s', (answer, start) => {
  expect(parseNextStart(answer, 4_000_000)).toBe(start)
})
