/** Which styles of a text stay: a paste matches the message, a draft keeps what it has. */
import type { TextLook } from './textLook.ts'

export function keepForDraft(look: TextLook, parent: Element | null): TextLook {
  return parent?.closest('pre') ? {} : look
}

export function keepForPaste(look: TextLook, parent: Element | null): TextLook {
  if (parent?.closest('pre')) return {}
  const { bold, underline, textColor, highlight, ...rest } = look
  const { fontFamily: _family, fontSize: _size, ...marks } = rest
  void [_family, _size]
  // Links look as such, and a heading is bold anyway.
  const isLink = Boolean(parent?.closest('a[href]'))
  const isHeavy = Boolean(parent?.closest('h1, h2, h3, h4, h5, h6, th'))
  return {
    ...marks,
    ...(!isHeavy && bold !== undefined && { bold }),
    ...(!isLink && underline !== undefined && { underline }),
    ...(!isLink && textColor && isColoured(textColor) && { textColor }),
    ...(highlight && isColoured(highlight) && { highlight }),
  }
}

/** Black, white and the greys are the ink and the paper of some page. */
function isColoured(color: string): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))
  return Math.max(...channels) - Math.min(...channels) > 40
}
