// @vitest-environment jsdom
/** The line in the built page takes text before any script runs, and no script loses it. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FieldUnderTest, shownNames } from '#testing/RecipientFieldHarness.tsx'

let root: Root | undefined
let input: HTMLInputElement
const complaint = vi.spyOn(console, 'error')

const page = (
  <StrictMode>
    <FieldUnderTest />
  </StrictMode>
)

beforeEach(() => {
  document.body.innerHTML = `<div>${renderToString(page)}</div>`
  input = screen.getByRole<HTMLInputElement>('combobox', { name: 'To' })
})

afterEach(() => {
  act(() => root?.unmount())
  expect(complaint).not.toHaveBeenCalled()
  cleanup()
})

function start() {
  act(() => {
    root = hydrateRoot(document.body.firstElementChild as Element, page)
  })
}

test('text typed before stays, with its caret, as long as the writer is there', () => {
  input.focus()
  input.value = 'ada@x.org, bo'
  input.setSelectionRange(3, 3)
  start()
  expect([input.value, input.selectionStart, shownNames()]).toEqual(['ada@x.org, bo', 3, []])
  expect(document.activeElement).toBe(input)
  act(() => root?.render(page))
  expect(input.value).toBe('ada@x.org, bo')
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(shownNames()).toEqual(['ada@x.org', 'bo'])
})

test('where the writer has gone on, complete addresses are chips and the rest is still there', () => {
  input.value = 'ada@x.org, bo'
  start()
  expect([shownNames(), input.value]).toEqual([['ada@x.org'], 'bo'])
})

test('what was typed elsewhere later does not touch it', () => {
  input.value = 'bo'
  start()
  act(() => root?.render(page))
  expect([shownNames(), input.value]).toEqual([[], 'bo'])
})
