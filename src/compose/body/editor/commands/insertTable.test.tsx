// @vitest-environment jsdom
/** Where a new table goes, and where the caret is then. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { insertTable } from './insertTable.tsx'

let editor: Editor

afterEach(() => editor.destroy())

function open(html: string, at: number) {
  editor = createBodyEditor({ html }, () => undefined)
  editor.commands.setTextSelection(at)
}

const shape = () => {
  const html = readCopy(editor).html
  return html.replaceAll(/<(\w+)[^>]*>/g, '<$1>').replaceAll(/<\/?tbody>/g, '')
}

const cells = '<table><tr><th>x</th><th><br></th></tr><tr><td><br></td><td><br></td></tr></table>'

test.each([
  ['an empty message', '', 1, `${cells}<div><br></div>`],
  [
    'an empty line becomes it',
    '<div>a</div><div><br></div><div>b</div>',
    4,
    `<div>a</div>${cells}<div>b</div>`,
  ],
  [
    'it stands below a line with words',
    '<div>a</div><div>b</div>',
    2,
    `<div>a</div>${cells}<div>b</div>`,
  ],
  ['in an item', '<ul><li>a</li></ul>', 4, `<ul><li><div>a</div>${cells}<div><br></div></li></ul>`],
  [
    'in an empty item',
    '<ul><li></li></ul>',
    3,
    `<ul><li><div><br></div>${cells}<div><br></div></li></ul>`,
  ],
])('%s', (_name, html, at, wanted) => {
  open(html, at)
  insertTable(editor, 2, 2)
  editor.commands.insertContent('x')
  expect(shape()).toBe(wanted)
  editor.commands.undo()
  editor.commands.undo()
  expect(readCopy(editor).html).toBe(html)
})
