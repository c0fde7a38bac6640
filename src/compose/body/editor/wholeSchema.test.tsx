// @vitest-environment jsdom
/**
 * Whatever the editor can hold goes to HTML and comes back as the same document, none of it taken for foreign; so it does
 * through a whole message in MIME, as a reader that knows nothing of us hands it out.
 */
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { simpleParser } from 'mailparser'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { isEmptyDocument } from '#compose/body/document/documentNode.ts'
import { sanitizeHtml } from '#compose/body/html/sanitizeHtml.ts'
import { emptyMessage } from '#compose/message/message.ts'
import { toMimeMessage } from '#mime/write/toMimeMessage.ts'
import { arbitraryDocument } from '#testing/documents/fullDocuments.ts'
import { likeWritten } from '#testing/documents/likeWritten.ts'
import { hash, mimeOf } from '#testing/referenceParsers.ts'
import { propertyRuns } from '#testing/setup/propertyRuns.ts'
import { htmlToDocument } from './htmlToDocument.tsx'
import { readHtml } from './readHtml.tsx'

const runs = propertyRuns(600)
const long = { timeout: 600_000 }

/** Of one in which nothing is written nothing is sent. */
const written = arbitraryDocument.filter((message) => !isEmptyDocument(message))

function flatten(node: DocumentNode): DocumentNode[] {
  return [node, ...(node.content ?? []).flatMap(flatten)]
}

const noteless = (node: DocumentNode) =>
  flatten(node).filter(
    ({ type, attrs }) => type === 'island' || attrs?.['source'] || attrs?.['foreign'],
  )

test('HTML of ours comes back as the document it was, as blocks of ours', long, () => {
  fc.assert(
    fc.property(written, (message) => {
      const html = documentToHtml(message)
      const back = htmlToDocument(html)
      expect(likeWritten(back)).toEqual(likeWritten(message))
      expect(documentToHtml(back)).toBe(html)
      expect(noteless(back)).toEqual([])
      expect(documentToText(back)).toBe(documentToText(message))
    }),
    runs,
  )
})

test('nothing of it is taken away at the gate', long, () => {
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

const picture = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255, 13, 10])
const attached = {
  ...{ id: 'a1', name: 'a.png', contentType: 'image/png', size: picture.length },
  ...{ file: new Blob([picture]), contentId: 'a1@x.org' },
}

/** Its HTML, and its pictures by content id. */
const readers: Readonly<
  Record<string, (mime: Uint8Array) => Promise<readonly [html: string, pictures: string[]]>>
> = {
  async 'postal-mime'(mime) {
    const { html = '', attachments } = await PostalMime.parse(mime)
    return [
      html,
      attachments.map(
        ({ contentId, content }) => `${contentId} ${hash(new Uint8Array(content as ArrayBuffer))}`,
      ),
    ]
  },
  async mailparser(mime) {
    const { html, attachments } = await simpleParser(Buffer.from(mime), { skipImageLinks: true })
    return [
      html || '',
      attachments.map(({ contentId, content }) => `${contentId} ${hash(content)}`),
    ]
  },
}

test.each(Object.entries(readers))(
  'in a message of MIME it is the same to %s, and so are its pictures',
  long,
  async (_name, read) => {
    await fc.assert(
      fc.asyncProperty(written, async (message) => {
        const html = documentToHtml(message)
        const body = { format: 'html' as const, html, text: documentToText(message) }
        const outgoing = { ...emptyMessage, body, attachments: [attached] }
        const [received, pictures] = await read(await mimeOf(toMimeMessage(outgoing)))
        const back = htmlToDocument(readHtml(received).html)
        expect(likeWritten(back)).toEqual(likeWritten(message))
        expect(pictures).toEqual([`<a1@x.org> ${hash(picture)}`])
      }),
      runs,
    )
  },
)
