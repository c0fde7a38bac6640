// @vitest-environment jsdom
/** Emoji by typing: a colon and letters, chosen by keys, or a name between two colons; one step of Undo each. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { EmojiMenu } from './EmojiMenu.tsx'

let editor: Editor

beforeEach(() => {
  fillGapsOfJsdom()
  Element.prototype.scrollIntoView = () => undefined
  editor = createBodyEditor({ text: 'Hi ', anchor: 3, head: 3 }, () => undefined)
  document.body.append(editor.view.dom)
  render(<EmojiMenu editor={editor} />)
})
afterEach(() => {
  cleanup()
  editor.destroy()
})

const type = (text: string) =>
  [...text].forEach((sign) => act(() => editor.view.dispatch(editor.state.tr.insertText(sign))))
const press = (key: string) => act(() => void fireEvent.keyDown(editor.view.dom, { key }))
const text = () => readCopy(editor).text

test('two letters find, Enter inserts, Undo takes it back', async () => {
  type(':ta')
  await screen.findByRole('option', { name: /party popper/ })
  type('da')
  press('Enter')
  expect(text()).toBe('Hi 🎉')
  expect(screen.queryByRole('listbox')).toBeNull()
  act(() => void editor.commands.undo())
  expect(text()).toBe('Hi :tada')
})

test('letters that were typed before this code had come find, too; a text that was only opened does not', async () => {
  cleanup()
  type(':ta')
  const { unmount } = render(<EmojiMenu editor={editor} />)
  await screen.findByRole('option', { name: /party popper/ })
  unmount()
  const opened = createBodyEditor({ text: 'Hi :ta', anchor: 6, head: 6 }, () => undefined)
  render(<EmojiMenu editor={opened} />)
  await act(() => new Promise((done) => setTimeout(done)))
  expect(screen.queryByRole('listbox')).toBeNull()
  opened.destroy()
})

test('a name between colons becomes its emoji; an unknown one stays', async () => {
  type(':tada:')
  await waitFor(() => expect(text()).toBe('Hi 🎉'))
  type(' :nobody:')
  expect(text()).toBe('Hi 🎉 :nobody:')
})

test('a time, a face of signs, and one letter open nothing', async () => {
  type('10:30 :) :t')
  await act(() => new Promise((done) => setTimeout(done)))
  expect(screen.queryByRole('listbox')).toBeNull()
  press('Enter')
  expect(text()).toContain('10:30 :) :t')
})
