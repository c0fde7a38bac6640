// @vitest-environment jsdom
/** The painter takes the look of the text to what is selected next, once, as one step; links stay. */
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { applyFormat, formattingState } from '#compose/body/editor/commands/formats.tsx'

let editor: Editor
beforeEach(() => {
  vi.useFakeTimers()
  const html = '<div><b><i>Look</i></b> at <u>these</u> <a href="https://x.org">pages</a></div>'
  editor = createBodyEditor({ html }, () => undefined)
})
afterEach(() => {
  editor.destroy()
  vi.useRealTimers()
})

const html = () => readCopy(editor).html
const isActive = () => formattingState(editor).active.includes('formatPainter')
async function take(at = 2) {
  editor.commands.setTextSelection(at)
  applyFormat(editor, 'formatPainter')
  // Its code is late.
  await vi.dynamicImportSettled()
}
function release(from: number, to: number) {
  editor.commands.setTextSelection({ from, to })
  editor.view.dom.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  vi.runAllTimers()
}

test('a click paints the word, without what it was before; the next click paints nothing', async () => {
  await take()
  expect(isActive()).toBe(true)
  expect(editor.view.dom.hasAttribute('data-painting')).toBe(true)
  release(10, 10)
  expect(editor.view.dom.hasAttribute('data-painting')).toBe(false)
  const painted =
    '<div><b><i>Look</i></b> at <b><i>these</i></b> <a href="https://x.org">pages</a></div>'
  expect(html()).toBe(painted)
  expect(isActive()).toBe(false)
  release(6, 6)
  expect(html()).toBe(painted)
  editor.commands.undo()
  expect(html()).toContain('<u>these</u>')
})

test('what is dragged over keeps its links', async () => {
  await take()
  release(9, 20)
  expect(html()).toContain('<a href="https://x.org"><b><i>pages</i></b></a>')
})

test('by keyboard: Shift is let go with something selected', async () => {
  await take()
  const press = (type: string) => {
    const key = new KeyboardEvent(type, { key: 'Shift', bubbles: true })
    editor.view.dom.dispatchEvent(key)
    vi.runAllTimers()
  }
  press('keydown')
  editor.commands.setTextSelection({ from: 6, to: 7 })
  vi.runAllTimers()
  editor.commands.setTextSelection({ from: 6, to: 8 })
  vi.runAllTimers()
  expect(isActive()).toBe(true)
  press('keyup')
  expect(html()).toContain('<b><i>at</i></b>')
})

test('Escape puts it down, and so does the button', async () => {
  await take()
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(isActive()).toBe(false)
  await take()
  applyFormat(editor, 'formatPainter')
  expect(isActive()).toBe(false)
  release(10, 10)
  expect(html()).toContain('<u>these</u>')
})

test('plain text paints plain', async () => {
  await take(6)
  release(1, 5)
  expect(html()).toMatch(/^<div>Look at/)
})
