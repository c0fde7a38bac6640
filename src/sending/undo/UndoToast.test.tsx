// @vitest-environment jsdom
/** What is said and offered while a message can be taken back. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { UndoToast } from './UndoToast.tsx'

let isNarrow = false

beforeEach(() => {
  isNarrow = false
  vi.stubGlobal('matchMedia', () => ({
    ...{ matches: isNarrow, addEventListener: vi.fn(), removeEventListener: vi.fn() },
  }))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function show(props: Partial<Parameters<typeof UndoToast>[0]> = {}) {
  const onUndo = vi.fn()
  render(<UndoToast {...{ forMs: 10_000, ofMs: 10_000, onUndo }} {...props} />, {
    wrapper: I18nProvider,
  })
  return onUndo
}

const number = () => document.querySelector('.countdown-ring-number')?.textContent

test('the seconds are said once and counted, Undo and Ctrl or Cmd with Z take it back', async () => {
  const onUndo = show()
  const undo = screen.getByRole('button', { name: 'Undo' })
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Sending in 10 s'))
  expect(document.activeElement).toBe(undo)
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  fireEvent.keyDown(document.body, { key: 'Z', metaKey: true })
  // On a keyboard without Latin letters, by where the key is.
  fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ', ctrlKey: true })
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true })
  await userEvent.click(undo)
  expect(onUndo).toHaveBeenCalledTimes(4)
})

test('the count is what is left, also where the page was not woken meanwhile', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'performance'] })
  show({ forMs: 7_200 })
  expect(number()).toBe('8')

  void act(() => vi.advanceTimersByTime(250))
  expect(number()).toBe('7')
  void act(() => vi.advanceTimersByTime(5_000))
  expect(number()).toBe('2')
  void act(() => vi.advanceTimersByTime(60_000))
  expect(number()).toBe('1')
})

test.each([
  [24, /^Scheduling for Tuesday/],
  [9 * 24, /^Scheduling for Wednesday, January 14, 2026/],
])('to be sent in %i hours: when, and no seconds in words', async (hours, words) => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-01-05T12:00:00Z'))
  show({ sendAt: new Date(Date.now() + hours * 3_600_000).toISOString() })
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words))
  expect(screen.queryByText(/Sending in/)).toBeNull()
})

test('Enter still held down from Send does not undo', () => {
  show()
  const undo = screen.getByRole('button', { name: 'Undo' })
  expect(fireEvent.keyDown(undo, { key: 'Enter', repeat: true })).toBe(false)
})

test('on a phone Undo stands in Send’s place', () => {
  isNarrow = true
  const place = document.createElement('div')
  place.className = 'composer-actions-send'
  document.body.append(place)
  show()
  expect(place.textContent).toBe('Undo')
  expect(document.activeElement).toBe(place.firstElementChild)
  cleanup()
  expect(place.textContent).toBe('')
})
