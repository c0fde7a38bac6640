/**
 * A file's name as it can safely be shown: in two parts, so that a narrow place drops the middle and
 * keeps the ending, cut between what a reader sees as characters.
 *
 * A mark that turns the reading direction is shown as what it is: with a hidden one "invoice\u202Efdp.exe"
 * would read as a PDF.
 */
import { showTurns } from '#i18n/isolate.ts'

const TAIL = 9

const shownTurn = /(\u200E?\[U\+20[26][0-9A-E]\]\u200E?)/
const unseen = /[\p{Cc}\u200E\u200F\u061C]/gu

export function toShownName(name: string): { readonly head: string; readonly tail: string } {
  const messages = toCharacters(showTurns(name.replace(unseen, '')))
  let cut = Math.max(messages.length - TAIL, Math.ceil(messages.length / 2))
  while (messages[cut] === ' ') cut += 1
  return { head: messages.slice(0, cut).join(''), tail: messages.slice(cut).join('') }
}

export function spokenFile({ name }: { readonly name: string }): string {
  const { head, tail } = toShownName(name)
  return head + tail
}

/** A flag, a family, a message with its accents, a mark that is named: one each. */
function toCharacters(text: string): string[] {
  const parts = text.split(shownTurn)
  return parts.flatMap((part) => (shownTurn.test(part) ? [part] : graphemes(part)))
}

function graphemes(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return [...text]
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
