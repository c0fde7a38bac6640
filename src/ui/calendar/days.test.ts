/** Days are counted as a paper calendar does. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, monthOf, startOfWeek, weekdayOf, weeksOf } from './days.ts'

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2028-02-29', 12, '2029-02-28'],
  ['9999-12-15', 1, '+010000-01-15'],
])('%s and %i months is %s', (day, months, other) => {
  expect(addMonths(day, months)).toBe(other)
})

test('November 2026 as a grid, by Monday and by Sunday', () => {
  const byMonday = weeksOf('2026-11', 1)
  expect(byMonday.map(([first]) => first)).toEqual([
    ...['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'],
  ])
  expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01')
})

test('the last month a date field knows has its six weeks, too', () => {
  expect(weeksOf('9999-12', 1).flat().slice(-2)).toEqual(['+010000-01-08', '+010000-01-09'])
})

const someDay = fc
  .integer({ min: -100_000, max: 1_000_000 })
  .map((days) => addDays('2000-01-01', days))
const weekday = fc.integer({ min: 1, max: 7 })

test('a grid has six whole weeks, begins on the day asked for, and has each day of the month', () => {
  fc.assert(
    fc.property(someDay, weekday, (day, firstDay) => {
      const weeks = weeksOf(monthOf(day), firstDay)
      const days = weeks.flat()
      expect(weeks.map(({ length }) => length)).toEqual([7, 7, 7, 7, 7, 7])
      expect(weeks.every(([first]) => weekdayOf(first!) === firstDay)).toBe(true)
      expect(days).toContain(day)
      expect(days).toContain(`${monthOf(day)}-01`)
      expect(days.every((one, index) => index === 0 || one === addDays(days[index - 1]!, 1))).toBe(
        true,
      )
    }),
  )
})

test('a week begins on or before each of its days, at most six days before', () => {
  fc.assert(
    fc.property(someDay, weekday, (day, firstDay) => {
      const start = startOfWeek(day, firstDay)
      expect(weekdayOf(start)).toBe(firstDay)
      expect([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days))).toContain(day)
    }),
  )
})
