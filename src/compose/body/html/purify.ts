/**
 * The one call of DOMPurify: foreign HTML as nodes of a document that loads and runs nothing.
 *
 * A page of frames has no body, and DOMPurify answers null for it: here that is an empty fragment,
 * of which `wasCut` says that something is missing.
 */
import DOMPurify, { type Config } from 'dompurify'
import { muteInlineCode } from './muteInlineCode.ts'

let hadNoBody = false

export function purify(html: string, config: Config): DocumentFragment {
  const clean = DOMPurify.sanitize(muteInlineCode(html), {
    ...config,
    RETURN_DOM_FRAGMENT: true,
  }) as unknown as DocumentFragment | null
  hadNoBody = clean === null
  return clean ?? document.createDocumentFragment()
}

/** Something of what was parsed last is not in the answer. */
export function wasCut(): boolean {
  return hadNoBody || DOMPurify.removed.length > 0
}
