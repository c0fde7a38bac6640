// @vitest-environment jsdom
/** A quoted message as text of the message: its blocks can be edited, its pictures stay parts, and Undo keeps it. */
import { expect, test } from 'vitest'
import { preserveBody } from '#compose/body/quoted.ts'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { takeQuoted } from './takeQuoted.tsx'

function take(contentType: 'html' | 'text', content: string) {
  const editor = createBodyEditor({ html: '<div>Yes.</div>' }, () => undefined)
  Object.assign(editor.view, { focus: () => undefined })
  takeQuoted(editor, preserveBody({ contentType, content }))
  return editor
}

test.each([
  [
    'html',
    '<body><hr tabindex="-1"><div id="divRplyFwdMsg">From: A</div><p style="color:red">x<img src="cid:1@y" width="9" height="8"></p><script>y</script></body>',
    /^<div>Yes\.<\/div><hr[^>]*><div>From: A<\/div><p[^>]*>.*color:.*x.*<img src="cid:1@y".*<\/p>$/,
  ],
  ['html', '<style>p{color:red}</style><table><tr><td>1</td></tr></table>', /<td[^>]*>1<\/td>/],
  ['text', '> one\r\n> two', /^<div>Yes\.<\/div><div>&gt; one<\/div><div>&gt; two<\/div>$/],
] as const)('%s %s', (type, content, wanted) => {
  const editor = take(type, content)
  const taken = readCopy(editor).html
  expect(taken).toMatch(wanted)
  expect(editor.state.selection.from).toBeGreaterThan(5)
  editor.commands.undo()
  expect(readCopy(editor).html).toBe(taken)
  editor.destroy()
})
