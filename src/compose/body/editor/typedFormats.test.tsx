// @vitest-environment jsdom
/** What typed signs become, and what stays as typed; one Backspace takes it back. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from './createBodyEditor.tsx'
import { stopTypedFormats } from './typedFormats.tsx'

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

/** As a key: whoever takes it first. */
function press(key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  const { view } = editor
  view.someProp('handleKeyDown', (take) => take(view, event))
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
  ['>greater'],
  ['a > b'],
  ['#number'],
  ['We are # 1'],
  ['#### four'],
  ['Am 1. Mai'],
  ['so - or so'],
  ['_word_ __init__ ~~gone~~ *one*'],
  ['2**3**4 or a`b`c'],
  ['** note **, ** or ``'],
  ['f(**args, **more)'],
])('%j stays as typed', (words) => {
  open()
  type(words)
  expect(readCopy(editor).text).toBe(words)
  expect(readCopy(editor).html).not.toMatch(/<(?!\/)/)
})

test.each([
  ['now **this one** ', 'now <b>this one</b>&nbsp;'],
  ['**a**', '<b>a</b>'],
  [
    'run `npm ci`!',
    `run <code style="font-family:Consolas,'Courier New',monospace">npm ci</code>!`,
  ],
  ['# Title', '>Title</h1>'],
  ['### Third', '>Third</h3>'],
  ['> Quoted', '<div>Quoted</div>'],
])('%j is a format', (words, html) => {
  open()
  type(words)
  expect(readCopy(editor).html).toContain(html)
  expect(readCopy(editor).text.replace(/^> /, '')).not.toMatch(/[*`#>]/)
})

test.each(['now **this one**', 'run `npm ci`', '# ', '> ', '- '])(
  'one Backspace takes %j back to what was typed',
  (words) => {
    open()
    type(words)
    const typed = readCopy(editor).html
    press('Backspace')
    expect(readCopy(editor).text).toBe(words)
    expect(readCopy(editor).html).not.toBe(typed)
    expect(readCopy(editor).html).not.toMatch(/<(?!\/|div)/)
  },
)

test('three dashes and Enter are a line; one Backspace brings the dashes back, and leaves the caret below', () => {
  open('above\n')
  type('---')
  press('Enter')
  expect(readCopy(editor).html).toMatch(/^<div>above<\/div><hr[^>]*>(<div><br><\/div>)?$/)
  press('Backspace')
  type('below')
  expect(readCopy(editor).html).toBe('<div>above</div><div>---</div><div>below</div>')
  editor.commands.setTextSelection(1)
  press('Enter')
  expect(readCopy(editor).html).not.toContain('<hr')
})

test('in a message that is sent as text all signs stay', () => {
  open()
  stopTypedFormats(editor, true)
  for (const words of ['# a', '---', '> **b** `c`']) {
    type(words)
    press('Enter')
  }
  expect(readCopy(editor).text.trim()).toBe('# a\n---\n> **b** `c`')
  stopTypedFormats(editor, false)
  type('# a')
  expect(readCopy(editor).html).toContain('>a</h1>')
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
