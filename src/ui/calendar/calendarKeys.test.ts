/** Keys of the grid, as the APG's date picker has them. */
import { expect, test } from 'vitest'
import { dayFor } from './calendarKeys.ts'

const grid = { firstDay: 1, isRightToLeft: false }
const wednesday = '2026-12-02'

test.each([
  ['ArrowLeft', false, '2026-12-01'],
  ['ArrowRight', false, '2026-12-03'],
  ['ArrowUp', false, '2026-11-25'],
  ['ArrowDown', false, '2026-12-09'],
  ['Home', false, '2026-11-30'],
  ['End', false, '2026-12-06'],
  ['PageUp', false, '2026-11-02'],
  ['PageDown', false, '2027-01-02'],
  ['PageUp', true, '2025-12-02'],
  ['PageDown', true, '2027-12-02'],
])('%s (shift %s) goes to %s', (key, shiftKey, day) => {
  expect(dayFor({ key, shiftKey }, wednesday, grid)).toBe(day)
})

test('where the page reads from the right, the arrows change places', () => {
  const rtl = { firstDay: 7, isRightToLeft: true }
  expect(dayFor({ key: 'ArrowLeft', shiftKey: false }, wednesday, rtl)).toBe('2026-12-03')
  expect(dayFor({ key: 'ArrowRight', shiftKey: false }, wednesday, rtl)).toBe('2026-12-01')
  expect(dayFor({ key: 'Home', shiftKey: false }, wednesday, rtl)).toBe('2026-11-29')
})

test.each(['a', 'Enter', ' ', 'Tab', 'Escape'])('%j is no key of the grid', (key) => {
  expect(dayFor({ key, shiftKey: false }, wednesday, grid)).toBeUndefined()
})

test('it ends where a date field does', () => {
  expect(dayFor({ key: 'PageDown', shiftKey: true }, '9999-06-01', grid)).toBeUndefined()
  expect(dayFor({ key: 'ArrowLeft', shiftKey: false }, '0001-01-01', grid)).toBeUndefined()
})
