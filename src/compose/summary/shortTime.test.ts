/** Today by the hour, this year by the day, before that with the year. */
import { expect, test } from 'vitest'
import { formatDate, formatTime } from '#i18n/formats.ts'
import { shortTime } from './shortTime.ts'

const now = new Date(2026, 2, 9, 15, 30)
const day = { day: 'numeric', month: 'short' } as const

test.each([
  [new Date(2026, 2, 9, 8, 5), (at: number) => formatTime(at)],
  [new Date(2026, 2, 8, 23, 59), (at: number) => formatDate(at, day)],
  [new Date(2025, 2, 9, 15, 30), (at: number) => formatDate(at, { ...day, year: 'numeric' })],
])('%s', (date, shown) => {
  expect(shortTime(date.getTime(), now)).toBe(shown(date.getTime()))
  expect(shortTime(date.toISOString(), now)).toBe(shown(date.getTime()))
})

test('a time nobody can read is shown as it came', () => {
  expect(shortTime('some day', now)).toBe('some day')
})
