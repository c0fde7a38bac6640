/**
 * What stands around the written text and is not touched: the page an HTML message came in, and any
 * part of it the editor could not hold without loss.
 *
 * It travels as `before` + what is written + `after`. Pure: nothing here reads HTML, it only cuts it.
 */
import type { GraphBody } from '#graph/types.ts'
import { isBareText } from '#compose/body/document/source.ts'
import { wrapInFont } from '#compose/body/font/bodyFont.ts'
import type { Quoted, Body } from './bodyValue.ts'

type Page = Quoted & { readonly inner: string }

/** Cuts at the body element; without one all is inside. White space at its edges stays outside. */
export function splitPage(html: string): Page {
  const start = bodyBegin(html)
  const end = start > 0 ? closingOf(html, start) : html.length
  const whole = html.slice(start, end)
  const inner = whole.trim()
  const from = start + whole.indexOf(inner)
  return {
    before: html.slice(0, from),
    inner,
    after: html.slice(from + inner.length),
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

function closingOf(html: string, start: number): number {
  const closing = html.toLowerCase().lastIndexOf('</body')
  return closing < start ? html.length : closing
}

/** The body of a message that must not be changed, with an empty place to write on top. */
export function preserveBody({ contentType, content }: GraphBody): Body {
  const begin = contentType === 'html' ? bodyBegin(content) : 0
  const around = { before: content.slice(0, begin), after: content.slice(begin) }
  return contentType === 'html'
    ? { format: 'html', html: '', text: '', around }
    : { format: 'text', html: '', text: '', around: { ...around, isText: true } }
}

/** The part below the text that is kept as it is; empty where only the page around is kept. */
export function quotedPart({ around }: Body): string {
  if (!around) return ''
  if (around.isText) return around.after.trim() && around.after
  return around.after.slice(0, quotedEnd(around)).trim()
}

/** Where the page closes that a quoted part stands in, with the divisions that are around all of it. */
function quotedEnd({ before, after }: Quoted): number {
  const body = after.toLowerCase().lastIndexOf('</body')
  const end = body >= 0 ? body : after.search(/(?:<\/html\s*>)?\s*$/i)
  const [wrappers = ''] = /(?:<div\b(?:"[^"]*"|'[^']*'|[^'"<>])*>\s*)+$/i.exec(before) ?? []
  let closing = end
  for (let left = wrappers.match(/<div\b/gi)?.length ?? 0; left > 0; left--)
    closing = after.slice(0, closing).replace(/\s*<\/div\s*>\s*$/i, '').length
  return closing
}

/** The quoted part leaves the message, the page around stays. */
export function withoutQuoted(body: Body): Body {
  const { around, ...rest } = body
  if (!around) return body
  const after = around.isText ? '' : around.after.slice(quotedEnd(around))
  return around.before === '' && after.trim() === ''
    ? rest
    : { ...rest, around: { ...around, after } }
}

/** How it travels. What was received has its own format, and nothing of it is dropped. */
export function travelFormat({ format, around }: Body): Body['format'] {
  if (!around) return format
  return around.isText ? 'text' : 'html'
}

/** The message’s own words in their place. Where nothing is written, all is as it came. */
export function toWholeContent(body: Body, toHtml: (text: string) => string): string {
  const { format, html, text, around, font } = body
  if (travelFormat(body) === 'text') return around ? lineApart(text, around) : text
  const plain = format === 'text' ? toHtml(text) : html
  const written = font && format === 'html' && plain !== '' ? wrapInFont(plain, font) : plain
  if (!around) return written
  const isApart = isBareText(written) && written !== '' && runsOn(quotedPart(body))
  return around.before + (isApart ? `<div>${written}</div>` : written) + around.after
}

/** Words without a block of their own would run into it, or stand on its line. */
function runsOn(quoted: string): boolean {
  return quoted !== '' && (isBareText(quoted) || /^<hr\b/i.test(quoted))
}

function lineApart(text: string, { before, after }: Quoted): string {
  const gap = text === '' || after === '' || /^\r?\n/.test(after) ? '' : '\r\n\r\n'
  return before + text + gap + after
}
