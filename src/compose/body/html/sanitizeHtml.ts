/**
 * The gate for HTML from outside (pasted, restored, a draft's): only what a message may hold, plus
 * what tidyHtml.ts still wants to look at. Everything else is dropped, its words kept.
 *
 * DOMPurify makes its own Trusted Types policy, "dompurify"; no other is needed. Names that the editor trusts
 * (data-raw, data-foreign) are given behind this gate and never come through it.
 */
import { purify } from './purify.ts'

// prettier-ignore
const inline = [
  'br', 'span', 'font', 'a', 'b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'sub', 'sup', 'img',
  'code', 'tt', 'kbd', 'samp', 'mark', 'small', 'big', 'abbr', 'cite', 'q', 'var', 'bdi', 'bdo', 'time', 'dfn',
]

// prettier-ignore
const blocks = [
  'p', 'div', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr', 'center',
  'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th',
  'dl', 'dt', 'dd', 'address', 'article', 'aside', 'section', 'header', 'footer', 'main', 'nav',
  'figure', 'figcaption', 'details', 'summary', 'fieldset', 'legend', 'hgroup',
]

// prettier-ignore
const attributes = [
  'href', 'src', 'alt', 'start', 'type', 'value', 'reversed', 'data-style', 'data-pm-slice', 'hidden',
  'class', 'id', 'lang', 'dir', 'align', 'valign', 'bgcolor', 'color', 'face', 'size', 'role', 'title', 'cite',
  'width', 'height', 'border', 'cellpadding', 'cellspacing', 'colspan', 'rowspan', 'nowrap', 'span', 'scope',
]

export type Allowed = { readonly tags: readonly string[]; readonly attributes: readonly string[] }

/** `more`: what whoever asks makes something else of. */
export function sanitizeHtml(html: string, more?: Allowed): DocumentFragment {
  const allowed = [...attributes, ...(more?.attributes ?? [])]
  return purify(html, {
    ALLOWED_TAGS: [...inline, ...blocks, ...(more?.tags ?? [])],
    ALLOWED_ATTR: allowed,
    ADD_URI_SAFE_ATTR: allowed.filter((name) => name !== 'href' && name !== 'src'),
    ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:|cid:|data:image\/|blob:|file:)/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Names are never looked up in the page: the nodes live in a document of their own.
    SANITIZE_DOM: false,
  })
}
