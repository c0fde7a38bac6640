/**
 * What the message says, as HTML and as plain text, both always current.
 *
 * The field hands over both at once, so nothing here parses HTML. `format` is what travels.
 */
import type { GraphBody } from '#graph/types.ts'
import { preserveBody, toWholeContent, travelFormat } from './quoted.ts'
import { noBody, type Body, type BodyCopy } from './bodyValue.ts'
import { textToHtml } from '#compose/body/document/textToHtml.ts'

export function plainCopy(text: string): BodyCopy {
  return { html: textToHtml(text), text }
}

/** The text alone says everything: there is no formatting a plain field could lose. */
export function isPlain({ html, text }: BodyCopy): boolean {
  return html === '' || textToHtml(text) === html
}

/** Graph: itemBody. An empty body is left out. */
export function toGraphBody(body: Body): GraphBody | undefined {
  const content = toWholeContent(body, textToHtml)
  if (content === '' && body.text === '' && body.html === '') return undefined
  return { contentType: travelFormat(body), content }
}

/** What was received is kept around an empty place at its beginning; nothing of it is parsed. */
export function fromGraphBody(read: GraphBody | null | undefined): Body {
  if (!read?.content) return noBody
  if (read.contentType === 'html') return preserveBody(read)
  return { format: 'text', ...plainCopy(read.content.replace(/\r\n?/g, '\n')) }
}
