// @vitest-environment jsdom
/** Widths of columns and lines of tables: by command, as they are sent, and after the message was stored and opened. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { insertTable } from '#compose/body/editor/commands/insertTable.tsx'
import { isBordered, toggleBorders } from './borders.tsx'
import { columnWidth, setColumnWidth } from './columnWidth.tsx'

let editor: Editor
afterEach(() => editor.destroy())

const html = () => readCopy(editor).html
function open(stored: string, words = '') {
  editor = createBodyEditor({ html: stored }, () => undefined)
  let at = 1
  editor.state.doc.descendants((node, place) => {
    if (node.isText && node.text === words) at = place
  })
  editor.commands.setTextSelection(at)
}
function openOwn() {
  open('')
  insertTable(editor, 2, 2)
  editor.commands.insertContent('a')
}
const stored = (border: string, style: string) =>
  `<table border="${border}"><tbody><tr><td style="${style}">a</td><td style="${style}">b</td></tr></tbody></table>`
const widths = () =>
  [...html().matchAll(/<t[dh][^>]*?(?: width="(\d+)")?(?: style|>)/g)].map(([, width]) => width)

test('a column is as wide as was said, in all its rows, as one step', () => {
  openOwn()
  setColumnWidth(editor, 120)
  expect(columnWidth(editor)).toBe(120)
  expect(widths()).toEqual(['120', undefined, '120', undefined])
  setColumnWidth(editor, 5)
  expect(columnWidth(editor)).toBe(24)
  editor.commands.undo()
  expect(columnWidth(editor)).toBe(120)
})

test('a cell over two columns shares the width of each', () => {
  open('<table><tr><td colspan="2">x</td></tr><tr><td>a</td><td>b</td></tr></table>', 'b')
  setColumnWidth(editor, 80)
  expect(columnWidth(editor)).toBe(80)
  expect(html()).toMatch(/<td width="80"[^>]*>b/)
  editor.commands.setTextSelection(4)
  setColumnWidth(editor, 40)
  expect(html()).toMatch(/<td colspan="2" width="120"/)
})

test('outside of a table there is none', () => {
  open('<p>a</p>', 'a')
  setColumnWidth(editor, 80)
  toggleBorders(editor)
  expect([columnWidth(editor), isBordered(editor), html()]).toEqual([undefined, false, '<p>a</p>'])
})

test('lines of ours go and come back, and stay away when the message is opened again', () => {
  openOwn()
  const before = html()
  toggleBorders(editor)
  expect(html()).not.toContain('solid')
  expect(html().match(/border:none/g)).toHaveLength(4)
  const without = html()
  toggleBorders(editor)
  expect(html()).toBe(before)
  editor.destroy()
  open(without, 'a')
  expect(html()).toBe(without)
  expect(isBordered(editor)).toBe(false)
  toggleBorders(editor)
  expect(html().match(/border:1px solid #a6a6a6/g)).toHaveLength(4)
  expect(html()).not.toContain('border:none')
})

test.each([
  ['1', 'color:red', true],
  ['0', 'border-top:1px solid red; padding:1pt', true],
  ['0', 'border:none; border-left:0', false],
  ['0', 'border-collapse:collapse', false],
])('a table of another program with border=%s and %s has lines: %s', (border, style, has) => {
  open(stored(border, style), 'a')
  const before = html()
  expect(isBordered(editor)).toBe(has)
  toggleBorders(editor)
  expect(isBordered(editor)).toBe(!has)
  expect(html().match(has ? /border:none/g : /border:1px solid #a6a6a6/g)).toHaveLength(2)
  expect(html()).toContain('<table border="0">')
  editor.commands.undo()
  expect(html()).toBe(before)
})
