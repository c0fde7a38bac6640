// @vitest-environment jsdom
/** Blocks are shown the way they read while they are typed, as they travel. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { applyFormat } from './commands/formats.tsx'
import { createBodyEditor, readCopy } from './createBodyEditor.tsx'

let editor: Editor

afterEach(() => editor.destroy())

function open(html: string) {
  editor = createBodyEditor({ html }, () => undefined)
}

/** Each block that says a direction: its tag, what it says, its words. */
function shown(): string[] {
  return [...editor.view.dom.querySelectorAll('[dir]')].map(
    (block) => `${block.tagName.toLowerCase()} ${block.getAttribute('dir')} ${block.textContent}`,
  )
}

test('a block turns with the first letter that says so, and back when it goes', () => {
  open('')
  editor.commands.insertContent('50 ')
  expect(shown()).toEqual([])
  editor.commands.insertContent('שלום')
  expect(shown()).toEqual(['p rtl 50 שלום'])
  expect(readCopy(editor).html).toBe('<div dir="rtl">50 שלום</div>')
  editor.commands.insertContentAt(1, 'a')
  expect(shown()).toEqual([])
  expect(readCopy(editor).html).toBe('a50 שלום')
  editor.commands.deleteRange({ from: 1, to: 2 })
  expect(shown()).toEqual(['p rtl 50 שלום'])
})

test.each([
  ['<div>a</div><div>ב</div><div><br></div><div>3</div>', ['p rtl ב']],
  ['<ul><li>א</li><li>b</li><li>3</li></ul>', ['ul rtl אb3', 'li ltr b']],
  ['<ol><li>a</li><li><div>ב</div><div>c</div></li></ol>', ['li rtl בc', 'p ltr c']],
  ['<div>a</div><blockquote><div>ב</div><div>3</div></blockquote>', ['blockquote rtl ב3']],
  ['<div>say שלום</div><div><b>👍 שלום</b></div>', ['p rtl 👍 שלום']],
  ['<div>1<br>ב</div><div>2</div>', ['p rtl 1ב']],
])('%s', (html, wanted) => {
  open('')
  editor.commands.setContent(html)
  expect(shown()).toEqual(wanted)
  const sent = readCopy(editor).html.match(/<\w+ (?:start="\d+" )?dir="\w+"/g) ?? []
  expect(
    sent.map((tag) => tag.replace(/<(\w+) dir="(\w+)"/, '$1 $2').replace(/^div/, 'p')),
  ).toEqual(wanted.map((line) => line.split(' ').slice(0, 2).join(' ')))
})

test('of a thousand paragraphs only the one that is typed in turns', () => {
  open('<div>a</div>'.repeat(1000))
  editor.commands.insertContentAt(1, 'ש')
  expect(shown()).toEqual(['p rtl שa'])
})

test('a direction that is chosen holds against the text, and is sent; chosen again the text decides', () => {
  open('<div>a</div><div>b</div>')
  editor.commands.setTextSelection(2)
  applyFormat(editor, 'rightToLeft')
  expect(shown()).toEqual(['p rtl a'])
  expect(readCopy(editor).html).toBe('<div dir="rtl">a</div><div>b</div>')
  applyFormat(editor, 'rightToLeft')
  expect(shown()).toEqual([])
  expect(readCopy(editor).html).toBe('<div>a</div><div>b</div>')
})
