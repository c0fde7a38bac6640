// @vitest-environment jsdom
/** The flag as its reader works with it: by role and name. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { t } from '#testing/t.ts'
import { noFlag, type Flag } from './flag.ts'
import { FlagOptions } from './FlagOptions.tsx'

afterEach(cleanup)

const wednesday = '2023-08-30T12:13'

function setUp(zone = 'America/New_York', first: Flag = noFlag) {
  const seen: { flag: Flag; closed: number } = { flag: first, closed: 0 }
  const flushes = new Set<() => void>()
  function Page() {
    const [flag, setFlag] = useState(first)
    seen.flag = flag
    return (
      <FlushProvider flushes={flushes}>
        <FlagOptions
          flag={flag}
          now={() => wednesday}
          zone={zone}
          onChange={setFlag}
          onClose={() => (seen.closed += 1)}
        />
      </FlushProvider>
    )
  }
  render(<Page />, { wrapper: I18nProvider })
  return Object.assign(seen, { takeSnapshot: () => flushes.forEach((flush) => flush()) })
}

const turnOn = () => userEvent.click(screen.getByRole('checkbox', { name: 'Follow up' }))
const due = () => screen.getByLabelText('Due')
const start = () => screen.getByLabelText('Start')

test('turned on, it is a flag in the reader’s own zone, and the words say whose flag it is', async () => {
  const seen = setUp()
  await turnOn()
  expect(seen.flag).toEqual({ on: true, timeZone: 'Eastern Standard Time' })
  expect(screen.getByText(t('flag.ownCopy'))).toBeTruthy()
})

test('a preset says its day, sets both dates, is pressed, and that is all', async () => {
  const seen = setUp()
  const preset = screen.getByRole('button', { name: 'This week Fri, Sep 1' })
  await userEvent.click(preset)
  expect(seen.flag).toEqual({
    on: true,
    start: wednesday,
    due: '2023-09-01T17:00',
    timeZone: 'Eastern Standard Time',
  })
  expect(preset.getAttribute('aria-pressed')).toBe('true')
  expect(seen.closed).toBe(1)
})

test('no follow-up is pressed until there is one, and takes it away', async () => {
  const seen = setUp()
  const none = screen.getByRole('button', { name: 'No follow-up' })
  expect(none.getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(screen.getByRole('button', { name: /^Tomorrow/ }))
  expect(none.getAttribute('aria-pressed')).toBe('false')
  await userEvent.click(none)
  expect(seen.flag).toEqual(noFlag)
  expect(seen.closed).toBe(2)
})

test('dates that are only shown set nothing; the first that is chosen does', async () => {
  const seen = setUp()
  await userEvent.click(screen.getByRole('button', { name: 'Pick a date…' }))
  expect(seen.flag).toEqual(noFlag)
  fireEvent.change(due(), { target: { value: '2023-09-05T10:00' } })
  expect(seen.flag).toMatchObject({ start: wednesday, due: '2023-09-05T10:00' })
  expect(seen.closed).toBe(0)
})

test('the dates of a preset stay folded, any others are shown', () => {
  const timeZone = 'Eastern Standard Time'
  setUp('America/New_York', { on: true, start: wednesday, due: '2023-09-01T17:00', timeZone })
  expect(screen.queryByLabelText('Due')).toBeNull()
  cleanup()
  setUp('America/New_York', { on: true, start: wednesday, due: '2023-09-01T16:00', timeZone })
  expect(due()).toBeTruthy()
})

test('the calendar beside a date chooses its day and keeps its time', async () => {
  const seen = setUp()
  await turnOn()
  const [, besideDue] = screen.getAllByRole('button', { name: 'Show calendar' })
  await userEvent.click(besideDue!)
  expect(screen.getByRole('grid', { name: 'August 2023' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Thursday, August 31, 2023' }))
  expect(seen.flag).toMatchObject({ start: wednesday, due: '2023-08-31T17:00' })
  expect(screen.queryByRole('grid')).toBeNull()
  expect(document.activeElement).toBe(besideDue)
  fireEvent.change(due(), { target: { value: '2023-09-05T10:30' } })
  await userEvent.click(besideDue!)
  expect(screen.getByRole('gridcell', { selected: true }).textContent).toBe('5')
  await userEvent.click(screen.getByRole('button', { name: 'Wednesday, September 6, 2023' }))
  expect(seen.flag).toMatchObject({ due: '2023-09-06T10:30' })
})

test('a due date alone gets a start', async () => {
  const seen = setUp()
  await turnOn()
  fireEvent.change(due(), { target: { value: '2023-09-05T10:00' } })
  expect(seen.flag).toMatchObject({ start: wednesday, due: '2023-09-05T10:00' })
})

test('a year that is still being typed is not reported', async () => {
  const seen = setUp()
  await turnOn()
  fireEvent.change(due(), { target: { value: '0020-09-05T10:00' } })
  expect(seen.flag).not.toHaveProperty('due')
  fireEvent.blur(due())
  expect(due().getAttribute('aria-invalid')).toBe('true')
})

test('a start after the due date is said at the due date', async () => {
  setUp()
  await turnOn()
  fireEvent.change(due(), { target: { value: '2023-09-05T10:00' } })
  fireEvent.change(start(), { target: { value: '2023-09-06T10:00' } })
  expect(screen.getByText(/start date is after the due date/)).toBeTruthy()
  expect(due().getAttribute('aria-invalid')).toBe('true')
})

test('a start that is cleared under a due date comes back, and the reader is told why', async () => {
  const seen = setUp()
  await turnOn()
  fireEvent.change(due(), { target: { value: '2023-09-05T10:00' } })
  fireEvent.change(start(), { target: { value: '' } })
  fireEvent.blur(start())
  expect(seen.flag).toMatchObject({ start: wednesday })
  expect(screen.getByRole('status').textContent).toMatch(/set a start date for you/)
})

test('another zone can be chosen by its Windows name', async () => {
  const seen = setUp()
  await turnOn()
  const zones = screen.getByRole('combobox', { name: 'Time zone' })
  await userEvent.selectOptions(zones, 'Tokyo Standard Time')
  expect(seen.flag).toMatchObject({ timeZone: 'Tokyo Standard Time' })
})

test('a zone without a Windows name becomes UTC, and that is said', async () => {
  const seen = setUp('Antarctica/Troll')
  await turnOn()
  expect(seen.flag).toMatchObject({ timeZone: 'UTC' })
  expect(screen.getByText(/no name for this device’s time zone, Antarctica\/Troll/)).toBeTruthy()
})

test('a zone from elsewhere that is not in the list is kept', () => {
  setUp('America/New_York', { on: true, timeZone: 'Customized Time Zone' })
  const zones = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time zone' })
  expect(zones.value).toBe('Customized Time Zone')
})

test('when the message is read, a date that is only half typed is handed over as a problem', async () => {
  const seen = setUp()
  await turnOn()
  // jsdom has no date parts: this is what the browser says about them.
  Object.defineProperty(due(), 'validity', { value: { badInput: true } })
  act(() => seen.takeSnapshot())
  expect(seen.flag).toMatchObject({ due: '?' })
  expect(screen.getByText(/Enter a complete due date/)).toBeTruthy()
})
