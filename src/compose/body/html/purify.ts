/**
 * The one call of DOMPurify: foreign HTML as nodes of a document that loads and runs nothing.
 *
 * A page of frames has no body, a parser drops the text in and behind the frames, and DOMPurify answers null: it
 * is read again without the frames, so that its text stays.
 */
import DOMPurify, { type Config } from 'dompurify'
import { muteInlineCode } from './muteInlineCode.ts'

export function purify(html: string, config: Config): DocumentFragment {
  const text = muteInlineCode(html)
  const clean = sanitize(text, config)
  return clean ?? withoutFrames(text, config) ?? document.createDocumentFragment()
}

const sanitize = (html: string, config: Config) =>
  DOMPurify.sanitize(html, {
    ...config,
    RETURN_DOM_FRAGMENT: true,
  }) as unknown as DocumentFragment | null

/** The end tags too, and what browsers without frames were to show. */
const frames = /<\/?(?:frameset|frame|noframes)\b(?:"[^"]*"|'[^']*'|[^"'<>])*>?/gi

/** What is left of it is clean as well: tags may only come together by taking out others. */
function withoutFrames(html: string, config: Config): DocumentFragment | null {
  const less = html.replace(frames, ' ')
  return less === html ? null : (sanitize(less, config) ?? withoutFrames(less, config))
}
