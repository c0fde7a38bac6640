/**
 * Foreign HTML as nodes of a document that loads and runs nothing. For looking at, and to be made fit
 * before it is shown; style attributes are called data-style there.
 */
import { purify } from './purify.ts'

// prettier-ignore
const forbidden = [
  'form', 'input', 'button', 'textarea', 'select', 'option', 'style', 'svg', 'math',
  'video', 'audio', 'source', 'track', 'picture', 'template',
]

export function parseInert(html: string): DocumentFragment {
  return purify(html, {
    ADD_ATTR: ['data-style', 'target'],
    FORBID_TAGS: forbidden,
    FORBID_ATTR: ['srcset', 'ping', 'autofocus', 'tabindex', 'name', 'contenteditable'],
    SANITIZE_DOM: false,
  })
}
