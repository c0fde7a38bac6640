// @vitest-environment jsdom
/** Ctrl or Cmd with Z presses the Undo that came last, and never takes the key from a text. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { UndoButton } from './UndoButton.tsx'

afterEach(cleanup)

const show = (...undos: (() => void)[]) =>
  render(
    <I18nProvider>
      <input aria-label="Empty" />
      <input aria-label="Text" defaultValue="abc" />
      <input aria-label="Locked" defaultValue="abc" readOnly />
      <button>Attach</button>
      {undos.map((undo, at) => (
        <UndoButton key={at} onUndo={undo} />
      ))}
    </I18nProvider>,
  )
const press = (on: Element) => fireEvent.keyDown(on, { key: 'z', ctrlKey: true })

test.each([
  ['a button', () => screen.getByText('Attach')],
  ['the page', () => document.body],
  ['a field with nothing in it', () => screen.getByLabelText('Empty')],
  ['a field that is locked', () => screen.getByLabelText('Locked')],
])('from %s, once and nothing else happens', (_, find) => {
  const undo = vi.fn()
  show(undo)
  expect(press(find())).toBe(false)
  expect(undo).toHaveBeenCalledTimes(1)
})

test('a text that has steps of its own keeps the key', () => {
  const undo = vi.fn()
  show(undo)
  expect(press(screen.getByLabelText('Text'))).toBe(true)
  const taken = screen.getByText('Attach')
  taken.addEventListener('keydown', (event) => event.preventDefault())
  press(taken)
  expect(undo).not.toHaveBeenCalled()
})

test('of two the last one is meant, and the first when that is gone', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const { unmount } = show(first)
  show(first, second)
  press(document.body)
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1])
  cleanup()
  unmount()
  show(first)
  press(document.body)
  expect(first).toHaveBeenCalledTimes(1)
})
