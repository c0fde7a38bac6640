// @vitest-environment jsdom
/** Only "1. " and "- " at the start of a paragraph begin a list; all other lines stay as typed. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from './createBodyEditor.tsx'

let editor: Editor

afterEach(() => editor.destroy())

function open(text = ''): Editor {
  editor = createBodyEditor({ text, anchor: text.length, head: text.length }, () => undefined)
  return editor
}

/** Key by key, as ProseMirror hears of it: rules first, and what no rule takes is put in. */
function type(words: string) {
  const { view } = editor
  for (const character of words) {
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(character, from, to)
    const isTaken = view.someProp('handleTextInput', (take) =>
      take(view, from, to, character, insert),
    )
    if (!isTaken) view.dispatch(insert())
  }
}

test.each([
  ['1. first', '<ol><li>first</li></ol>'],
  ['- first', '<ul><li>first</li></ul>'],
  ['1. ', '<ol><li></li></ol>'],
])('%j begins a list', (words, html) => {
  open()
  type(words)
  expect(readCopy(editor).html).toBe(html)
})

test.each([
  ['24. Dezember ist frei'],
  ['2. Stock links'],
  ['10. Mai'],
  ['2026. Ein gutes Jahr'],
  ['11. November'],
  ['0. first'],
  ['1) first'],
  ['1.first'],
  ['a. first'],
  ['i. first'],
  ['* star'],
  ['+ plus'],
  ['-- dashes'],
  ['– dash'],
  ['-5 degrees'],
  ['> greater'],
  ['# number'],
  ['Am 1. Mai'],
  ['so - or so'],
  ['**bold** _word_ ~~gone~~ `code`'],
])('%j stays as typed', (words) => {
  open()
  type(words)
  expect(readCopy(editor).text).toBe(words)
  expect(readCopy(editor).html).not.toMatch(/<(?!\/)/)
})

test('a list that was not meant is undone with its sign left as typed', () => {
  open('above\n')
  type('- ')
  expect(readCopy(editor).html).toBe('<div>above</div><ul><li></li></ul>')
  editor.commands.undoInputRule()
  expect(readCopy(editor).html).toBe('<div>above</div><div>-&nbsp;</div>')
})

test('lines that are pasted with numbers stay lines', () => {
  open()
  const words = '24. Dezember\n1. Januar\n- so'
  const getData = (kind: string) => (kind === 'text/plain' ? words : '')
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(
    Object.assign(paste, { clipboardData: { getData, files: [], items: [] } }),
  )
  expect(readCopy(editor).html).toBe('<div>24. Dezember</div><div>1. Januar</div><div>- so</div>')
})
