/**
 * Takes off what is around all of a text: divisions that other programs put around it (Word's section, Gmail's
 * direction). They stay outside, so that what is inside are blocks of their own. Pure: it only cuts.
 */
import { signatureTag } from '#compose/body/html/markSignature.ts'

type Cut = { readonly before: string; readonly inner: string; readonly after: string }

const opening = /^\s*<div\b(?:"[^"]*"|'[^']*'|[^'"<>])*>\s*/i
const closing = /\s*<\/div\s*>\s*$/i

/** `isOurs`: what is around it then is read elsewhere. */
export function peelWrappers(cut: Cut, isOurs: (inner: string) => boolean): Cut {
  if (isOurs(cut.inner) || signatureTag.test(cut.inner.trimStart())) return cut
  const [begin = ''] = opening.exec(cut.inner) ?? []
  const [end = ''] = closing.exec(cut.inner) ?? []
  if (begin === '' || end === '') return cut
  const inner = cut.inner.slice(begin.length, cut.inner.length - end.length)
  if (!isClosed(inner) || !/<(?:p|div|table|ul|ol|h[1-6]|blockquote|pre|hr)\b/i.test(inner))
    return cut
  return peelWrappers({ before: cut.before + begin, inner, after: end + cut.after }, isOurs)
}

/** Each division that ends in it also begins in it. */
export function isClosed(html: string): boolean {
  let open = 0
  for (const [, slash] of html.matchAll(/<(\/?)div\b/gi)) {
    open += slash ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}
