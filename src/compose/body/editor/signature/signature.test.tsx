// @vitest-environment jsdom
/** A signature in the text: where it stands, when it is replaced, what of its HTML gets in, and what Undo knows. */
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import type { TypedCopy } from '#compose/body/bodyValue.ts'
import {
  createBodyEditor,
  readCopy,
  type Handover,
} from '#compose/body/editor/createBodyEditor.tsx'
import { readHtml } from '#compose/body/editor/readHtml.tsx'
import { putSignature } from './putSignature.tsx'
import { shapeOf, signatureShape } from './readSignature.tsx'
import { findSignature } from './signatureBlock.tsx'

const open: Editor[] = []
afterEach(() => open.splice(0).forEach((editor) => editor.destroy()))

function begin(handover: Handover) {
  const editor = createBodyEditor(handover, () => undefined)
  open.push(editor)
  const attached: File[] = []
  const signed: TypedCopy[] = []
  const put = (html: string, isUndoable = false) =>
    putSignature(editor, {
      ...{ html, isUndoable },
      onSign: (copy) => signed.push(copy),
      prepare: (files) => ({
        added: files.map((file) => ({ file, src: `cid:${file.name}@mail-composer` })),
        attach: () => attached.push(...files),
      }),
    })
  return { editor, put, attached, signed, html: () => readCopy(editor).html }
}

const typed = (text: string, anchor = text.length) => begin({ text, anchor, head: anchor })
const block = (inner: string) => `<div id="Signature">${inner}</div>`
const adele = block('<div>Adele</div>')
const empty = '<div><br></div>'
const picture = '<div><img src="data:image/png;base64,iVBORw0KGgo=" alt="Logo"></div>'

test.each([
  ['', `${empty}${empty}${adele}`],
  ['Hi', `<div>Hi</div>${empty}${adele}`],
  ['Hi\n', `<div>Hi</div>${empty}${empty}${adele}`],
])('stands behind %j and an empty line, and the caret stays', (text, html) => {
  const { editor, put, signed, html: now } = typed(text)
  const { anchor } = editor.state.selection
  put('<div>Adele</div>')
  expect(now()).toBe(html)
  expect(editor.state.selection.anchor).toBe(anchor)
  expect(signed).toEqual([
    { html, text: `${text}\n\nAdele`, signature: { html: adele, text: 'Adele' } },
  ])
  editor.commands.undo()
  expect(now()).toBe(html)
})

test('is replaced where it stands, never added a second time, and leaves with its empty line', () => {
  const { put, html } = typed('Hi')
  put('<div>Adele</div>')
  put('<div>Alex</div><div><b>Contoso</b></div>')
  expect(html()).toBe(`<div>Hi</div>${empty}${block('<div>Alex</div><div><b>Contoso</b></div>')}`)
  put('')
  expect(html()).toBe('Hi')
})

test('one that was chosen is taken back by Undo', () => {
  const { editor, put, html } = typed('Hi')
  put('<div>Adele</div>')
  put('<div>Alex</div>', true)
  put('', true)
  editor.commands.undo()
  expect(html()).toBe(`<div>Hi</div>${empty}${block('<div>Alex</div>')}`)
  editor.commands.undo()
  expect(html()).toBe(`<div>Hi</div>${empty}${adele}`)
})

test('its images become files of the message, once, and are compared without their names', () => {
  const { editor, put, attached, html } = typed('')
  put(picture)
  expect(attached.map(({ name }) => name)).toEqual(['Logo.png'])
  expect(html()).toContain('<img src="cid:Logo.png@mail-composer" alt="Logo"')
  expect(shapeOf(findSignature(editor)!.copy.html)).toBe(signatureShape(picture))
  expect(signatureShape(picture)).not.toBe(signatureShape('<div>Logo</div>'))
})

test('is known again when the message comes back, and stays as it is written', () => {
  const first = typed('Hi')
  first.put('<div style="color:#c00000">Adele</div><ul><li>One</li></ul>')
  const back = begin({ html: first.html() })
  expect(back.html()).toBe(first.html())
  expect(findSignature(back.editor)?.copy).toEqual(findSignature(first.editor)?.copy)
})

test.each([
  ['Outlook’s', '<div>Hi</div><div id="Signature" class="elementToProof"><p>Adele</p></div>'],
  ['Outlook’s, quoted', '<div>Hi</div><div id="x_Signature"><p>Adele</p></div>'],
  [
    'Gmail’s',
    '<div>Hi</div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Adele</div></div>',
  ],
  ['alone', '<div id="Signature"><div>Adele</div></div>'],
])('of a draft is found: %s', (_, html) => {
  const body = readHtml(html)
  const { editor, put, html: now } = begin({ html: body.html })
  expect(now()).toBe(html)
  expect(findSignature(editor)?.copy.text).toBe('Adele')
  put('<div>Alex</div>')
  expect(now().match(/Alex/g)).toHaveLength(1)
  expect(now()).not.toContain('Adele')
})

test.each([
  '<img src=x onerror=alert(1)><div onclick="alert(1)">Adele</div>',
  '<script>alert(1)</script><div style="background:url(https://x.org/a)">Adele</div>',
  '<div><a href="javascript:alert(1)">Adele</a><iframe src="https://x.org"></iframe></div>',
  '<div>Adele<img src="cid:1@x"><svg><script>alert(1)</script></svg></div>',
  '<div data-raw="<script>alert(1)</script>">Adele</div>',
  '<div data-division data-open="<script>" data-close="</script>"><div>Adele</div></div>',
  '<div data-island data-raw="<script>alert(1)</script>"></div><div>Adele</div>',
])('of hostile HTML only what a message may hold gets in: %s', (html) => {
  const { put, html: now } = typed('')
  put(html)
  expect(now()).toContain('Adele')
  expect(now()).not.toMatch(/script|onerror|onclick|javascript|iframe|url\(|data-|cid:/i)
})
