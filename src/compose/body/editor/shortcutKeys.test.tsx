// @vitest-environment jsdom
/** The editor obeys its shortcuts on layouts that type no Latin letters, pressed as a browser reports them. */
import type { Editor } from '@tiptap/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createBodyEditor, readCopy } from './createBodyEditor.tsx'
import { EditorText } from './EditorText.tsx'
import { quoteStyle } from '#compose/body/document/blockStyles.ts'
import { EditorToolbar } from './EditorToolbar.tsx'

let editor: Editor

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false
  }
})

beforeEach(() => {
  editor = createBodyEditor({ text: 'word', anchor: 0, head: 4 }, () => undefined)
  render(
    <I18nProvider>
      <EditorText editor={editor} label="Text" errorId={undefined} laysOutAll={false} />
      <EditorToolbar editor={editor} />
    </I18nProvider>,
  )
})

afterEach(() => {
  cleanup()
  editor.destroy()
})

/** True where the browser is kept from using the key itself. */
function press(key: string, code: string, shiftKey = false): boolean {
  const text = screen.getByRole('textbox', { name: 'Text' })
  return !fireEvent.keyDown(text, { key, code, shiftKey, ctrlKey: true })
}

test.each<[string, string, string, string, boolean?]>([
  ['Russian', 'и', 'KeyB', '<b>word</b>'],
  ['Russian', 'ш', 'KeyI', '<i>word</i>'],
  ['Russian', 'г', 'KeyU', '<u>word</u>'],
  ['Russian', 'Ч', 'KeyX', '<s>word</s>', true],
  ['Ukrainian', 'И', 'KeyB', '<b>word</b>'],
  ['Greek', 'β', 'KeyB', '<b>word</b>'],
  ['Greek', 'ι', 'KeyI', '<i>word</i>'],
  ['Greek', 'θ', 'KeyU', '<u>word</u>'],
  ['Greek', 'Χ', 'KeyX', '<s>word</s>', true],
  ['Hebrew', 'נ', 'KeyB', '<b>word</b>'],
  ['Hebrew', 'ן', 'KeyI', '<i>word</i>'],
  ['Hebrew', 'ו', 'KeyU', '<u>word</u>'],
  ['Hebrew', 'ס', 'KeyX', '<s>word</s>', true],
  ['Hebrew', '&', 'Digit7', '<ol><li>word</li></ol>', true],
  ['Russian', '*', 'Digit8', '<ul><li>word</li></ul>', true],
  [
    'Greek',
    '(',
    'Digit9',
    `<blockquote style="${quoteStyle('ltr')}"><div>word</div></blockquote>`,
    true,
  ],
  ['US', 'b', 'KeyB', '<b>word</b>'],
  ['Dvorak', 'b', 'KeyN', '<b>word</b>'],
])('%s: Ctrl with %s', (...[, key, code, html, withShift]) => {
  expect(press(key, code, withShift)).toBe(true)
  expect(readCopy(editor).html).toBe(html)
})

test.each([
  ['Russian', 'я', 'Я', 'н'],
  ['Greek', 'ζ', 'Ζ', 'υ'],
  ['Hebrew', 'ז', 'ז', 'ט'],
])('%s: undo and both ways to redo', (_, undo, redo, redoAgain) => {
  press('и', 'KeyB')
  press(undo, 'KeyZ')
  expect(readCopy(editor).html).toBe('word')
  press(redo, 'KeyZ', true)
  expect(readCopy(editor).html).toBe('<b>word</b>')
  press(undo, 'KeyZ')
  press(redoAgain, 'KeyY')
  expect(readCopy(editor).html).toBe('<b>word</b>')
})

test.each([
  ['Russian', 'л'],
  ['Greek', 'κ'],
  ['Hebrew', 'ל'],
  ['US', 'k'],
])('%s: Ctrl with %s asks for a link', async (_, key) => {
  expect(press(key, 'KeyK')).toBe(true)
  const dialog = await screen.findByRole('dialog', { name: 'Link' })
  expect(dialog.textContent).toContain('Save')
})

test('a key that is another on this layout is left to the browser', () => {
  expect(press('x', 'KeyB')).toBe(false)
  expect(readCopy(editor).html).toBe('word')
})
