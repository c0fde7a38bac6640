/**
 * Which way a text reads: the way of its first strong character, as browsers decide for dir="auto".
 * A block says its direction only where it differs from that of the blocks around it. Pure.
 */
import type { DocumentNode } from './documentNode.ts'

export type Direction = 'ltr' | 'rtl'

const rightToLeft =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
/** Messages, the marks that stand in for one, and numerals that are messages. */
const strong = /[\p{L}\p{Nl}\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u061B\u200E\u200F\u061C]/u

/** Nothing where no character says it: digits, punctuation, pictures. */
export function directionOf(text: string): Direction | undefined {
  const first = strong.exec(text)?.[0]
  if (first === undefined) return undefined
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}

export function startSide(reads: Direction): 'left' | 'right' {
  return reads === 'rtl' ? 'right' : 'left'
}

/** Of a block with all that is in it: what was chosen for it, else what its text says. */
export function readsAs({ text, attrs, content = [] }: DocumentNode): Direction | undefined {
  const chosen = attrs?.['dir']
  if (chosen === 'ltr' || chosen === 'rtl') return chosen
  if (text !== undefined) return directionOf(text)
  for (const node of content) {
    const found = readsAs(node)
    if (found) return found
  }
  return undefined
}
