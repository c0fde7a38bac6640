/**
 * Reads the HTML of a stored message: what of it the editor may take over.
 *
 * All or nothing: only when the editor would give back the same words, marks, links and lists is it
 * given the text. Everything else stays as it is, byte for byte, below an empty place to write.
 */
import { unwrapFont } from '#compose/body/font/readFont.ts'
import { preserveBody, splitPage } from '#compose/body/quoted.ts'
import { textToHtml } from '#compose/body/body.ts'
import { isEmptyBody, type Body, type BodyCopy } from '#compose/body/bodyValue.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'
import type { GraphBody } from '#graph/types.ts'
import { canonicalHtml, isPlainHtml, saysDirection } from '#compose/body/html/canonicalHtml.ts'
import { htmlToDocument } from './htmlToDocument.tsx'
import { parseInert } from '#compose/body/html/parseInert.ts'
import { wasCut } from '#compose/body/html/purify.ts'

export function readBody(body: GraphBody): Body {
  if (body.contentType === 'html') return readHtml(body.content)
  const text = body.content.replace(/\r\n?/g, '\n')
  return { format: 'text', html: textToHtml(text), text }
}

export function readHtml(html: string): Body {
  const { before, inner, after } = splitPage(html)
  const { font, inner: written } = unwrapFont(inner) ?? { inner }
  const copy = takeOver(written, hasStyleSheet(html))
  if (!copy) return preserveBody({ contentType: 'html', content: html })
  const isBare = before === '' && after === ''
  const worn = font && !isEmptyBody(copy) && { font }
  return { format: 'html', ...copy, ...worn, ...(!isBare && { around: { before, after } }) }
}

/** Rules of a style sheet may hold for any paragraph; only classes of no meaning are passed over. */
function hasStyleSheet(html: string): boolean {
  return /<(?:style|link)\b/i.test(html)
}

/** Comments, and tags the editor has not, which a sanitizer would drop without a word. */
const foreign =
  /<[!?]|<(?!\/?(?:p|div|span|br|a|b|i|u|s|strong|em|strike|del|ul|ol|li|blockquote)[\s/>])[a-z/]/i

function takeOver(inner: string, isStyled: boolean): BodyCopy | undefined {
  if (inner === '') return { html: '', text: '' }
  if (isStyled || foreign.test(inner)) return undefined
  const original = parseInert(inner)
  if (wasCut() || !isPlainHtml(original)) return undefined
  const message = htmlToDocument(inner)
  const html = documentToHtml(message)
  const around = saysDirection(original) ? 'ltr' : undefined
  if (canonicalHtml(parseInert(html), around) !== canonicalHtml(original, around)) return undefined
  return { html, text: documentToText(message) }
}
