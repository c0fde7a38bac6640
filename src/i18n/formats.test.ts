/** Moments, amounts and lists in the reader's English (here: of no region). */
import { expect, test } from 'vitest'
import { formatDate, formatList, formatNumber, formatTime } from './formats.ts'

test('a day is written out', () => {
  const options = { dateStyle: 'full', timeZone: 'UTC' } as const
  expect(formatDate('2026-11-05T12:00:00Z', options)).toBe('Thursday, November 5, 2026')
  expect(formatDate(Date.UTC(2026, 10, 5), options)).toBe('Thursday, November 5, 2026')
})

test('a time has hours and minutes', () => {
  expect(formatTime(new Date(2026, 10, 5, 14, 28).getTime())).toMatch(/^2:28\sPM$/)
})

test('a moment nobody can read is shown as it came', () => {
  expect(formatDate('soon', { dateStyle: 'medium' })).toBe('soon')
})

test('amounts have their unit, lists their and', () => {
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
  expect(formatNumber(1, unit)).toBe('1 minute')
  expect(formatList([])).toBe('')
  expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c')
})
