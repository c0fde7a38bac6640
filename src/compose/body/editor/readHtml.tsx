/**
 * Reads the HTML of a stored message: what of it the editor takes over, and what stays around it.
 *
 * The page's head and what wraps all of the text stay outside, and so does the message that is answered
 * (cutQuoted.ts). Blocks the editor cannot hold become islands; a text that would lose more than that, or is too
 * large for it, stays as it is, byte for byte, below an empty place to write.
 */
import { unwrapFont } from '#compose/body/font/unwrapFont.ts'
import { isHugeHtml, isHugeText } from '#compose/body/hugeBody.ts'
import { preserveBody, splitPage } from '#compose/body/quoted.ts'
import { plainCopy } from '#compose/body/body.ts'
import { isEmptyBody, type Body, type BodyCopy } from '#compose/body/bodyValue.ts'
import { documentToHtml } from '#compose/body/document/documentToHtml.ts'
import { documentToText } from '#compose/body/document/documentToText.ts'
import type { GraphBody } from '#graph/types.ts'
import { cutQuoted } from '#compose/body/html/source/cutQuoted.ts'
import { peelWrappers } from '#compose/body/html/source/peelWrappers.ts'
import { htmlToDocument } from './htmlToDocument.tsx'

export function readBody(body: GraphBody): Body {
  if (body.contentType === 'html') return readHtml(body.content)
  if (isHugeText(body.content)) return preserveBody(body)
  return { format: 'text', ...plainCopy(body.content.replace(/\r\n?/g, '\n')) }
}

export function readHtml(html: string): Body {
  const page = splitPage(html)
  const {
    inner: all,
    before,
    after,
  } = peelWrappers(page, (inner) => unwrapFont(inner) !== undefined)
  const { written, rest } = cutQuoted(all)
  const { font, inner } = unwrapFont(written) ?? { inner: written }
  const copy = takeOver(inner)
  if (!copy) return preserveBody({ contentType: 'html', content: html })
  const around = { before, after: rest + after }
  const isBare = around.before === '' && around.after === ''
  const worn = font && !isEmptyBody(copy) && { font }
  return { format: 'html', ...copy, ...worn, ...(!isBare && { around }) }
}

/** What acts, fills in, or is written for one program only: none of it could be put back. */
const unholdable =
  /<!--\[if|<\/?(?:style|script|link|meta|base|form|input|button|select|textarea|svg|math|video|audio|object|embed|iframe|frame|frameset|noframes|map|canvas|template|noscript|marquee|body|html|head)\b/i

function takeOver(inner: string): BodyCopy | undefined {
  if (inner === '') return { html: '', text: '' }
  if (isHugeHtml(inner) || unholdable.test(inner)) return undefined
  const message = htmlToDocument(inner)
  return { html: documentToHtml(message), text: documentToText(message) }
}
