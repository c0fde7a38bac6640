/**
 * What stands around the written text and is not touched: the page an HTML letter came in, and any
 * part of it the editor could not hold without loss.
 *
 * It travels as `before` + what is written + `after`. Pure: nothing here reads HTML, it only cuts it.
 */
import type { GraphBody } from '#graph/types.ts'
import type { Body } from './body.ts'

export type Around = { readonly before: string; readonly after: string }

export type Page = Around & { readonly inner: string }

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

/** The body of a letter that must not be changed, with an empty place to write on top. */
export function keepBody({ contentType, content }: GraphBody): Body {
  if (contentType === 'text') {
    return { format: 'text', html: '', text: '', around: { before: '', after: content } }
  }
  const { before, inner, after } = splitPage(content)
  return { format: 'html', html: '', text: '', around: { before, after: inner + after } }
}

/** The part below the text that is kept as it is; empty where only the page around is kept. */
export function keptPart({ format, around }: Body): string {
  if (!around) return ''
  if (format === 'text') return around.after.trim() && around.after
  const end = around.after.toLowerCase().lastIndexOf('</body')
  return (
    end < 0 ? around.after.replace(/<\/html\s*>\s*$/i, '') : around.after.slice(0, end)
  ).trim()
}

/** The kept part leaves the letter, the page around stays. */
export function withoutKept(body: Body): Body {
  const { around, ...rest } = body
  if (!around) return body
  const end = around.after.toLowerCase().lastIndexOf('</body')
  const after = end < 0 || body.format === 'text' ? '' : around.after.slice(end)
  return around.before === '' && after === '' ? rest : { ...rest, around: { ...around, after } }
}

/** The letter’s own words in their place. Where nothing is written, all is as it came. */
export function toWholeContent(body: Body): string {
  const { format, html, text, around } = body
  const written = format === 'text' ? text : html
  if (!around) return written
  const hasKept = written !== '' && keptPart(body) !== ''
  return around.before + (hasKept ? apart(body) : written) + around.after
}

/** Words without a block of their own would run into what follows. */
function apart({ format, html, text, around }: Body): string {
  if (format === 'html') return `<div>${html}</div>`
  return /^\r?\n/.test(around?.after ?? '') ? text : `${text}\r\n\r\n`
}

/** A kept part decides the format; a page of HTML has no place around plain text. */
export function chooseFormat(body: Body, format: Body['format']): Body {
  if (!body.around) return { ...body, format }
  if (keptPart(body) !== '') return body
  const { around: _, ...rest } = body
  return { ...rest, format }
}
