// @vitest-environment jsdom
/** Whatever the editor can hold goes to HTML and comes back: the same HTML, none of it taken for foreign. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { sanitizeHtml } from '#compose/body/html/sanitizeHtml.ts'
import { arbitraryDocument } from '#testing/documents/fullDocuments.ts'
import { htmlToDocument } from './htmlToDocument.tsx'

const runs = { numRuns: Number(process.env['RUNS'] ?? 60) }

function flatten(node: DocumentNode): DocumentNode[] {
  return [node, ...(node.content ?? []).flatMap(flatten)]
}

const noteless = (node: DocumentNode) =>
  flatten(node).filter(
    ({ type, attrs }) => type === 'island' || attrs?.['source'] || attrs?.['foreign'],
  )

test('HTML of ours comes back as it was, as blocks of ours', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryDocument, (message) => {
      const html = documentToHtml(message)
      const back = htmlToDocument(html)
      expect(documentToHtml(back)).toBe(html)
      expect(noteless(back)).toEqual([])
      expect(documentToText(back)).toBe(documentToText(message))
    }),
    runs,
  )
})

test('nothing of it is taken away at the gate', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryDocument, (message) => {
      const html = documentToHtml(message)
      const holder = document.createElement('div')
      holder.append(sanitizeHtml(html))
      const passed = holder.innerHTML.replaceAll(' data-style=', ' style=')
      holder.innerHTML = html
      expect(passed).toBe(holder.innerHTML)
    }),
    runs,
  )
})
