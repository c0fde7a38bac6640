// @vitest-environment jsdom
/** A copy says what the text says now, whatever was written down before; what did not change is the same data. */
import type { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { createBodyEditor, readCopy } from './createBodyEditor.tsx'
import { toDocument } from './toDocument.ts'

const thread = [
  '<p>Hello <b>there</b></p><ul><li>one<ol start="3"><li>two</li></ol></li></ul><hr>',
  '<blockquote><p>quoted</p><blockquote><div>deeper</div><p dir="rtl">שלום</p></blockquote></blockquote>',
  '<table><tbody><tr><th>a</th><td>b<br>c</td></tr></tbody></table><pre>code</pre><h2>Plans</h2><p></p>',
].join('')

let editor: Editor | undefined
afterEach(() => editor?.destroy())

/** Without anything remembered. */
function freshCopy({ state }: Editor) {
  const message = structuredClone(state.doc.toJSON()) as DocumentNode
  return { html: documentToHtml(message), text: documentToText(message) }
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    act: fc.constantFrom('type', 'bold', 'quote', 'list', 'split', 'delete', 'undo', 'rtl'),
  }),
  { maxLength: 12 },
)

test('whatever is changed', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const made = createBodyEditor({ html: thread }, () => undefined)
      editor = made
      for (const { at, act } of list) {
        const from = Math.max(1, Math.floor(at * made.state.doc.content.size))
        const chain = made
          .chain()
          .setTextSelection({ from, to: Math.min(from + 4, made.state.doc.content.size) })
        if (act === 'type') chain.insertContent('שx').run()
        if (act === 'bold') chain.toggleBold().run()
        if (act === 'quote') chain.toggleBlockquote().run()
        if (act === 'list') chain.toggleBulletList().run()
        if (act === 'split') chain.splitBlock().run()
        if (act === 'delete') chain.deleteSelection().run()
        if (act === 'rtl') chain.insertContent('مرحبا').run()
        if (act === 'undo') made.commands.undo()
        expect(toDocument(made.state.doc)).toEqual(made.state.doc.toJSON())
        expect(readCopy(made)).toEqual(freshCopy(made))
      }
      made.destroy()
    }),
    { numRuns: 15 },
  )
})

test('a key gives new data only to the blocks around it', () => {
  const made = createBodyEditor({ html: thread }, () => undefined)
  editor = made
  const before = toDocument(made.state.doc).content ?? []
  made.chain().setTextSelection(2).insertContent('x').run()
  const after = toDocument(made.state.doc).content ?? []
  expect(after).toHaveLength(before.length)
  expect(after.map((block, index) => block === before[index])).toEqual(
    before.map((_, index) => index > 0),
  )
})
