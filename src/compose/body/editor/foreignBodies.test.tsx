// @vitest-environment jsdom
/** What other programs write opens to be written on, and only the block that was changed is sent another way. */
import { expect, test } from 'vitest'
import { toGraphBody } from '#compose/body/body.ts'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { quotedPart } from '#compose/body/quoted.ts'
import { foreignBodies } from '#testing/documents/foreignBodies.ts'
import { htmlToDocument } from './htmlToDocument.tsx'
import { readHtml } from './readHtml.tsx'

function withWord(node: DocumentNode, from: string, to: string): DocumentNode {
  return {
    ...node,
    ...(node.text !== undefined && { text: node.text.replace(from, to) }),
    ...(node.content && { content: node.content.map((one) => withWord(one, from, to)) }),
  }
}

function islandsIn({ type, content = [] }: DocumentNode): number {
  return content.reduce((sum, one) => sum + islandsIn(one), type === 'island' ? 1 : 0)
}

test.each(foreignBodies)('%s', (_name, marked) => {
  const page = marked.replace(/[«»]/g, '')
  const body = readHtml(page)
  expect(body.text).toContain('Monday')
  expect(quotedPart(body)).not.toContain('Monday')
  expect(toGraphBody(body)?.content).toBe(page)

  const message = htmlToDocument(body.html)
  expect(islandsIn(message)).toBe(0)
  expect(documentToHtml(message)).toBe(body.html)

  const html = documentToHtml(withWord(message, 'Monday', 'Friday'))
  const sent = toGraphBody({ ...body, html })?.content ?? ''
  const [before = '', after = ''] = marked.split(/«[^»]*»/)
  expect(sent.slice(0, before.length)).toBe(before)
  expect(sent.slice(-after.length)).toBe(after)
  const changed = sent.slice(before.length, -after.length)
  expect(changed).toContain('Friday')
  expect(changed.length).toBeLessThan(600)
})
