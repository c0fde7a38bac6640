/**
 * The gate for HTML from outside (pasted, restored, a draft's): only what a message may hold, plus
 * what tidyHtml.ts still wants to look at. Everything else is dropped, its words kept.
 *
 * DOMPurify makes its own Trusted Types policy, "dompurify"; no other is needed.
 */
import { purify } from './purify.ts'

// prettier-ignore
const tags = [
  'p', 'br', 'div', 'span', 'a', 'b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del',
  'ul', 'ol', 'li', 'blockquote',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th',
]

export function sanitizeHtml(html: string): DocumentFragment {
  return purify(html, {
    ALLOWED_TAGS: tags,
    // The editor marks what was copied in it by data-pm-slice.
    ALLOWED_ATTR: ['href', 'start', 'data-style', 'data-pm-slice'],
    ADD_URI_SAFE_ATTR: ['start', 'data-style', 'data-pm-slice'],
    ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  })
}
