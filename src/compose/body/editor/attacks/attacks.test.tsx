// @vitest-environment jsdom
/**
 * Whichever way hostile HTML comes in, nothing of it runs, restyles the page, leads astray or calls home: not in what is
 * shown, not in what is sent of it. `npm test` takes every tenth, `npm run test:all` all.
 */
import type { Editor } from '@tiptap/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quotedPart } from '#compose/body/quoted.ts'
import { toShownHtml } from '#compose/body/html/toShownHtml.ts'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { insertSnippet } from '#compose/body/editor/snippets/insertSnippet.tsx'
import { putSignature } from '#compose/body/editor/signature/putSignature.tsx'
import { readHtml } from '#compose/body/editor/readHtml.tsx'
import { attackVectors, requests, survivors } from '#testing/documents/attackVectors.ts'

const isWhole = import.meta.env.MODE === 'whole'
const tried = isWhole ? attackVectors : attackVectors.filter((_, at) => at % 10 === 3)

let editor: Editor
const empty = () => createBodyEditor({ text: 'Hi', anchor: 2, head: 2 }, () => undefined)
beforeAll(() => void (editor = empty()))
afterAll(() => editor.destroy())

/** In the state after it: what would be sent, and what is on the page. */
function judge(vector: string, html: string, shown: ParentNode, isKept = false) {
  const found = [...survivors(html, isKept), ...requests(shown)]
  return found.length > 0 ? [{ vector, found }] : []
}

function judged(act: (vector: string) => void) {
  return tried.flatMap((vector) => {
    editor.commands.setTextSelection(1)
    act(vector)
    const verdict = judge(vector, readCopy(editor).html, editor.view.dom)
    const { tr, doc, schema } = editor.state
    editor.view.dispatch(tr.replaceWith(0, doc.content.size, schema.node('paragraph')))
    return verdict
  })
}

test('there are a thousand, each another', () => {
  expect(new Set(attackVectors).size).toBeGreaterThan(1_000)
})

test('they would act, if nothing was done', () => {
  const harmless = tried.filter((vector) => survivors(vector).length === 0)
  expect(harmless.length / tried.length).toBeLessThan(0.35)
})

describe('nothing survives', { timeout: isWhole ? 1_800_000 : 300_000 }, () => {
  test('a paste', () => {
    const paste = (html: string) => {
      const getData = (kind: string) => (kind === 'text/html' ? html : '')
      const event = new Event('paste', { bubbles: true, cancelable: true })
      const clipboardData = { getData, files: [], items: [] }
      editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }))
    }
    expect(judged(paste)).toEqual([])
  })

  test('a drop', () => {
    expect(
      judged((html) => editor.view.pasteHTML(html, new Event('drop') as ClipboardEvent)),
    ).toEqual([])
  })

  test('a snippet', () => {
    const place = { from: 1, to: 1 }
    const insert = (html: string) =>
      insertSnippet(editor, { html, place, values: {}, prepare: undefined })
    expect(judged(insert)).toEqual([])
  })

  test('a signature', () => {
    const onSign = () => undefined
    const put = (html: string) =>
      putSignature(editor, { html, prepare: undefined, onSign, isUndoable: true })
    expect(judged(put)).toEqual([])
  })

  test.each([
    ['a draft', (vector: string) => `<html><body><div>Hello</div>${vector}</body></html>`],
    ['an .eml file', (vector: string) => vector],
  ])('%s', (_name, page) => {
    const found = tried.flatMap((vector) => {
      const body = readHtml(page(vector))
      const opened = createBodyEditor({ html: body.html }, () => undefined)
      const kept = document.createElement('div')
      kept.append(toShownHtml(quotedPart(body), new Map()))
      const verdict = [
        ...judge(vector, readCopy(opened).html, opened.view.dom, true),
        ...judge(vector, kept.innerHTML, kept),
      ]
      opened.destroy()
      return verdict
    })
    expect(found).toEqual([])
  })
})
