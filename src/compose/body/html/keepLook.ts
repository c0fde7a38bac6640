/** Which styles of a text stay: a paste matches the message, a draft keeps what it has. */
import { declarationsOf } from './css.ts'
import { groundOf, type TextLook } from './textLook.ts'

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
  const isMarked = highlight !== undefined && isColoured(highlight)
  const ground = isMarked ? highlight : groundBehind(parent)
  return {
    ...marks,
    ...(!isHeavy && bold !== undefined && { bold }),
    ...(!isLink && underline !== undefined && { underline }),
    ...(!isLink && textColor && isKept(textColor, ground) && { textColor }),
    ...(isMarked && { highlight }),
  }
}

/** Light ink needs a dark ground: it stays and goes with it. */
function isKept(color: string, ground: string | undefined): boolean {
  if (ground !== undefined && ground !== left && isDark(ground) && !isDark(color)) return true
  return isColoured(color) && (ground !== left || isDark(color))
}

/** A dark ground that does not come along. */
const left = 'left'

/** Only cells keep theirs. */
function groundBehind(parent: Element | null): string | undefined {
  const holder = parent?.closest<HTMLElement>('[data-background], [data-style*="background" i]')
  if (!holder) return undefined
  const ground = holder.dataset['background']
  if (ground) return ground
  const gone = groundOf(declarationsOf(holder))
  if (gone === undefined) return groundBehind(holder.parentElement)
  return isDark(gone) ? left : undefined
}

/** Black, white and the greys are the ink and the paper of some page. */
function isColoured(color: string): boolean {
  const channels = channelsOf(color)
  return Math.max(...channels) - Math.min(...channels) > 40
}

/** Seen on white paper, with a contrast of 3:1 (WCAG 2.2, 1.4.11). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.3
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))
}
