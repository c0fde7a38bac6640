// @vitest-environment jsdom
/** The month's grid by role, name and key. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Calendar } from './Calendar.tsx'

afterEach(cleanup)

function setUp(first?: string, more: { min?: string; firstDay?: number } = {}) {
  const seen: { chosen: string[] } = { chosen: [] }
  function Page() {
    const [value, setValue] = useState(first)
    return (
      <Calendar
        value={value}
        today="2026-11-28"
        firstDay={1}
        locale="en-GB"
        labels={{ previousMonth: 'Previous month', nextMonth: 'Next month' }}
        {...more}
        onChange={(day) => {
          seen.chosen.push(day)
          setValue(day)
        }}
      />
    )
  }
  render(<Page />)
  return seen
}

/** Engines differ in the comma after the weekday. */
const day = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name.replace(' ', ',? ')}$`) })
const stops = () => screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)

test('the grid is named by its month, begins on the first day of the week, and has today', () => {
  setUp()
  expect(screen.getByRole('grid', { name: 'November 2026' })).toBeTruthy()
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect(headers).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  expect(day('Saturday 28 November 2026').getAttribute('aria-current')).toBe('date')
  expect(screen.queryByRole('gridcell', { selected: true })).toBeNull()
})

test('another first day turns the columns', () => {
  setUp(undefined, { firstDay: 7 })
  expect(screen.getAllByRole('columnheader')[0]?.textContent).toBe('Sun')
})

test('one day is the tab stop; keys move it, also to another month, and Enter chooses', async () => {
  const seen = setUp('2026-11-30')
  expect(stops().filter((stop) => stop.closest('[role=grid]'))).toEqual([
    day('Monday 30 November 2026'),
  ])
  day('Monday 30 November 2026').focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('grid', { name: 'December 2026' })).toBeTruthy()
  expect(document.activeElement).toBe(day('Wednesday 2 December 2026'))
  await userEvent.keyboard('{PageDown}{End}{Enter}')
  expect(seen.chosen).toEqual(['2027-01-03'])
  const selected = screen.getByRole('gridcell', { selected: true })
  expect(selected.contains(day('Sunday 3 January 2027'))).toBe(true)
})

test('the buttons turn the month and keep the focus', async () => {
  setUp()
  await userEvent.click(day('Next month'))
  expect(screen.getByRole('grid', { name: 'December 2026' })).toBeTruthy()
  expect(document.activeElement).toBe(day('Next month'))
  await userEvent.click(day('Previous month'))
  await userEvent.click(day('Previous month'))
  expect(screen.getByRole('grid', { name: 'October 2026' })).toBeTruthy()
})

test('days before the first that can be chosen are reached and not chosen', async () => {
  const seen = setUp(undefined, { min: '2026-11-28' })
  day('Saturday 28 November 2026').focus()
  await userEvent.keyboard('{ArrowLeft}{Enter}')
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(day('Monday 2 November 2026'))
  expect(seen.chosen).toEqual([])
})
