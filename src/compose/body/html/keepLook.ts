/** Which styles of a text stay: a paste matches the message, a draft keeps what it has. */
import type { TextLook } from './textLook.ts'

/** Links and code look as such; a heading is bold anyway. */
function withoutDoubles(look: TextLook, parent: Element | null): TextLook {
  const { underline, textColor, bold, code, ...rest } = look
  const isLink = parent?.closest('a[href]') !== null && parent !== null
  const isHeavy = parent?.closest('h1, h2, h3, h4, h5, h6, th')
  return {
    ...rest,
    ...(bold !== undefined && !isHeavy && { bold }),
    ...(code && !parent?.closest('pre') && { code }),
    ...(!isLink && underline !== undefined && { underline }),
    ...(!isLink && textColor !== undefined && { textColor }),
  }
}

export function keepForDraft(look: TextLook, parent: Element | null): TextLook {
  return parent?.closest('pre') ? {} : withoutDoubles(look, parent)
}

export function keepForPaste(look: TextLook, parent: Element | null): TextLook {
  if (parent?.closest('pre')) return {}
  const {
    textColor,
    highlight,
    fontFamily: _family,
    fontSize: _size,
    ...rest
  } = withoutDoubles(look, parent)
  void [_family, _size]
  return {
    ...rest,
    ...(textColor && isColoured(textColor) && { textColor }),
    ...(highlight && isColoured(highlight) && { highlight }),
  }
}

/** Black, white and the greys are the ink and the paper of some page. */
function isColoured(color: string): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))
  return Math.max(...channels) - Math.min(...channels) > 40
}
