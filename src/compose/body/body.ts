/**
 * What the letter says, as HTML and as plain text, both always current.
 *
 * The field hands over both at once, so nothing here parses HTML. `format` is what travels; only a
 * letter that has something around it always travels as HTML, because that is kept byte for byte.
 */
import type { GraphBody } from '#graph/types.ts'
import { letterToHtml } from './letterToHtml.ts'
import { textToLetter } from './letterNode.ts'

export type Body = {
  readonly format: 'html' | 'text'
  readonly html: string
  readonly text: string
  /** HTML kept as it was received, around what is written: the quoted original of a reply. */
  readonly around?: Around
}

export type Around = { readonly before: string; readonly after: string }

/** What the field hands over: the same letter in both spellings. */
export type BodyCopy = Pick<Body, 'html' | 'text'>

export const noBody: Body = { format: 'html', html: '', text: '' }

/** Plain text as the HTML the editor would make of it. */
export function textToHtml(text: string): string {
  return letterToHtml(textToLetter(text))
}

export function plainCopy(text: string): BodyCopy {
  return { html: textToHtml(text), text }
}

/** The text alone says everything: there is no formatting a plain field could lose. */
export function isPlain({ html, text }: BodyCopy): boolean {
  return html === '' || textToHtml(text) === html
}

/** How it travels. What was received has formatting, and nothing of it is dropped. */
export function travelFormat({ format, around }: Body): Body['format'] {
  return around ? 'html' : format
}

/** Graph: itemBody. An empty body is left out. */
export function toGraphBody(body: Body): GraphBody | undefined {
  const { format, html, text, around } = body
  if (text === '' && html === '' && !around) return undefined
  if (travelFormat(body) === 'text') return { contentType: 'text', content: text }
  const written = format === 'text' ? textToHtml(text) : html
  return { contentType: 'html', content: `${around?.before ?? ''}${written}${around?.after ?? ''}` }
}

/** What was received is kept around an empty place at its beginning; nothing of it is parsed. */
export function fromGraphBody(read: GraphBody | null | undefined): Body {
  if (!read?.content) return noBody
  if (read.contentType === 'text') return { format: 'text', ...plainCopy(toLines(read.content)) }
  const end = bodyBegin(read.content)
  return {
    ...noBody,
    around: { before: read.content.slice(0, end), after: read.content.slice(end) },
  }
}

/** Where the body's content begins: behind its tag; at 0 without one. */
function bodyBegin(html: string): number {
  for (const { 0: piece, 1: tag, index } of html.matchAll(markup))
    if (tag?.toLowerCase() === 'body') return index + piece.length
  return 0
}

/** Comments, and tags with what is quoted in them: neither can hide or feign a tag. */
const markup = /<!--[^]*?(?:-->|$)|<([a-z][^\s/<>]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi

function toLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
