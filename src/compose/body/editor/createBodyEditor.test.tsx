// @vitest-environment jsdom
/** What goes into the editor comes out of it, and the caret stands where it stood. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy, type Handover } from './createBodyEditor.tsx'
import { applyFormat } from './commands/formats.tsx'
import { linkAtCaret, removeLink, saveLink } from './commands/links.tsx'

let open: Editor[] = []

function edit(handover: Handover): Editor {
  const editor = createBodyEditor(handover, () => undefined)
  open.push(editor)
  return editor
}

function typed(text: string, anchor = text.length, head = anchor): Editor {
  return edit({ text, anchor, head })
}

afterEach(() => {
  open.forEach((editor) => editor.destroy())
  open = []
})

test.each([
  '',
  'one line',
  'a <b>b</b> <i>c</i> <u>d</u> <s>e</s>',
  '<p>a</p><p><br></p><p>b</p>',
  '<p>a<br>b</p><ul><li>c<ol><li>d</li></ol></li><li>e</li></ul>',
  '<ol start="3"><li>a</li></ol><blockquote><p>b</p></blockquote>',
  'see <a href="https://x.org/?a=1&amp;b=2">the <b>page</b></a>&nbsp; now',
])('HTML of a message comes back unchanged: %s', (html) => {
  expect(readCopy(edit({ html })).html).toBe(html)
})

test.each([
  ['<strong>a</strong><em>b</em><del>c</del>', '<strong>a</strong><em>b</em><del>c</del>'],
  [
    '<div style="color:red" class="x">a</div><div><br></div><div>b</div>',
    '<div style="color:red" class="x">a</div><div><br></div><div>b</div>',
  ],
  ['<p>x<script>alert(1)</script><img src=x onerror=alert(1)></p>', '<p>x<img></p>'],
  ['<a href="javascript:alert(1)" onclick="x">a</a>', 'a'],
  ['<h1>a</h1><hr>', '<h1>a</h1><hr>'],
])('of foreign HTML all stays but what acts: %s', (html, clean) => {
  expect(readCopy(edit({ html })).html).toBe(clean)
})

test.each([
  ['ab', 1],
  ['a\nb', 2],
  ['a\n\nb', 3],
  ['a\n\n\n\nb', 3],
  ['😀 x\n\n', 6],
])('in %j the caret at %i stays there', (text, offset) => {
  const editor = typed(text, offset)
  editor.commands.insertContent({ type: 'text', text: '|' })
  expect(readCopy(editor).text).toBe(`${text.slice(0, offset)}|${text.slice(offset)}`)
})

test('a selection is taken over with its direction', () => {
  const { anchor, head } = typed('hello', 4, 1).state.selection
  expect([anchor, head]).toEqual([5, 2])
})

test('what was typed before cannot be undone away', () => {
  const editor = typed('hello')
  editor.commands.undo()
  expect(readCopy(editor).text).toBe('hello')
})

test('clear formatting keeps the words and the links', () => {
  const html =
    '<ul><li><b>a</b> <a href="https://x.org">b</a></li></ul><blockquote><div>c</div></blockquote>'
  const editor = edit({ html })
  editor.commands.selectAll()
  applyFormat(editor, 'clearFormatting')
  expect(readCopy(editor).html).toBe('<div>a <a href="https://x.org">b</a></div><div>c</div>')
})

test('a link is put in, changed and removed', () => {
  const editor = typed('see ')
  saveLink(editor, { href: 'https://x.org', text: 'it' })
  expect(readCopy(editor).html).toBe('see <a href="https://x.org">it</a>')
  editor.commands.setTextSelection(6)
  expect(linkAtCaret(editor)).toBe('https://x.org')
  saveLink(editor, { href: 'tel:1', text: '' })
  expect(readCopy(editor).html).toBe('see <a href="tel:1">it</a>')
  editor.commands.setTextSelection(6)
  removeLink(editor)
  expect(readCopy(editor).html).toBe('see it')
})

test('selected words are linked as they are', () => {
  const editor = typed('see it', 4, 6)
  saveLink(editor, { href: 'https://x.org', text: 'ignored' })
  expect(readCopy(editor).html).toBe('see <a href="https://x.org">it</a>')
})

const frames = '<html><frameset cols="1,1"><frame src="q.html"></frameset></html>'

test.each([
  frames,
  '<frameset></frameset>',
  '<!doctype html><frameset rows="*"><frame></frameset>',
])('a page of frames, %s, is a message without words, and costs none when it is pasted', (html) => {
  expect(readCopy(edit({ html }))).toEqual({ html: '', text: '' })
  const editor = typed('before ')
  editor.view.dom.dispatchEvent(pasteEvent({ 'text/html': html }))
  expect(readCopy(editor).text).toBe('before ')
  editor.view.dom.dispatchEvent(pasteEvent({ 'text/html': html, 'text/plain': 'its text' }))
  expect(readCopy(editor).text).toBe('before its text')
})

test.each([
  ['behind it', '<frameset cols="1,1"><frame src="q.html"></frameset><p>Plan</p>'],
  ['in it', '<html><frameset><frame>Plan</frameset></html>'],
  ['for browsers without frames', '<frameset><noframes><body>Plan</body></noframes></frameset>'],
  ['never closed', '<!doctype html><frameset title="a>b"><frame src=\'<p>\'>Plan'],
  ['put together', '<frame<frameset>set><p onclick="x()">Plan</p>'],
])('the text of a page of frames stays when it is pasted: %s', (_, html) => {
  const editor = typed('before ')
  editor.view.dom.dispatchEvent(pasteEvent({ 'text/html': html }))
  expect(readCopy(editor).text).toMatch(/^before\s+(set>\s+)?Plan$/)
  expect(readCopy(editor).html).not.toMatch(/frame|onclick/)
})

function pasteEvent(data: Readonly<Record<string, string>>): Event {
  const clipboardData = { getData: (type: string) => data[type] ?? '', files: [], items: [] }
  return Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
}
