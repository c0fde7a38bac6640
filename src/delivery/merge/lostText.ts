/**
 * Whether a text that comes back from the mailbox was emptied or cut by another program, not just written on. Pure.
 *
 * Cut: what is left is one piece of what was there, and much is missing. Programs that keep a beginning mark its
 * end by dots.
 */
import { toGraphBody } from '#compose/body/body.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { visibleText } from '#delivery/core/visibleText.ts'

/** Whoever takes out a sentence has done so on purpose. */
const fewCharacters = 40
const mostLeft = 0.7

export function isTextLost(before: Body, after: Body): boolean {
  const [whole, left] = [before, after].map((body) => visibleText(toGraphBody(body)))
  if (!whole || left === undefined || left === whole) return false
  const piece = left.replace(/\s*(?:…|\.\.\.|\[…\])$/, '')
  if (piece === '') return true
  const missing = whole.length - piece.length
  return (
    missing >= fewCharacters && piece.length <= whole.length * mostLeft && whole.includes(piece)
  )
}
