// @vitest-environment jsdom
/** What is found in a message, and where; the bar steps through it and leaves with it selected. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { FindBar } from './FindBar.tsx'
import { findText } from './findText.ts'

const html =
  '<div>One <b>tw</b>o three</div><ul><li>TWO</li></ul><table><tr><td>two two</td></tr></table>'

let editor: Editor
beforeEach(() => {
  fillGapsOfJsdom()
  Element.prototype.scrollIntoView = () => undefined
  editor = createBodyEditor({ html }, () => undefined)
})
afterEach(() => {
  cleanup()
  editor.destroy()
})

const wordsAt = ({ from, to }: { from: number; to: number }) =>
  editor.state.doc.textBetween(from, to)

test.each([
  ['two', ['two', 'TWO', 'two', 'two']],
  ['o t', ['o t', 'o t']],
  ['three two', []],
  ['', []],
])('%j', (words, wanted) => {
  expect(findText(editor.state.doc, words).map(wordsAt)).toEqual(wanted)
})

test('letters that change their length keep places', () => {
  const other = createBodyEditor({ html: '<div>İstanbul İx</div>' }, () => undefined)
  const [match] = findText(other.state.doc, 'x')
  expect(match && other.state.doc.textBetween(match.from, match.to)).toBe('x')
  other.destroy()
})

test('the bar counts, goes round, follows the text, marks without changing it, and ends with a selection', async () => {
  const onClose = vi.fn()
  render(
    <I18nProvider>
      <FindBar editor={editor} onClose={onClose} />
    </I18nProvider>,
  )
  const before = readCopy(editor).html
  const field = screen.getByRole('textbox', { name: 'Find in message' })
  const status = screen.getByRole('status')
  await userEvent.type(field, 'two')
  expect(status.textContent).toBe('1 of 4')
  expect(editor.view.dom.querySelectorAll('.found, .found-current').length).toBeGreaterThan(3)
  await userEvent.keyboard('{Enter}')
  expect(status.textContent).toBe('2 of 4')
  await userEvent.keyboard('{Shift>}{Enter}{Enter}{/Shift}')
  expect(status.textContent).toBe('4 of 4')
  expect(readCopy(editor).html).toBe(before)
  act(() => void editor.commands.insertContentAt(1, 'two '))
  expect(status.textContent).toBe('5 of 5')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
  expect(wordsAt(editor.state.selection)).toBe('two')
  cleanup()
  expect(editor.view.dom.querySelectorAll('.found, .found-current')).toHaveLength(0)
})
