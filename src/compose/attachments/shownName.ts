/**
 * A file's name as it can safely be shown: in two parts, so that a narrow place drops the middle and
 * keeps the ending, cut between what a reader sees as characters.
 *
 * A mark that turns the reading direction is shown as what it is: with a hidden one "invoice\u202Efdp.exe"
 * would read as a PDF.
 */
const TAIL = 9

const unseen = /[\p{Cc}\u200E\u200F\u061C]/gu
const turns = /[\u202A-\u202E\u2066-\u2069]/g

export function toShownName(name: string): { readonly head: string; readonly tail: string } {
  const letters = toCharacters(name.replace(unseen, '').replace(turns, named))
  let cut = Math.max(letters.length - TAIL, Math.ceil(letters.length / 2))
  while (letters[cut] === ' ') cut += 1
  return { head: letters.slice(0, cut).join(''), tail: letters.slice(cut).join('') }
}

function named(mark: string): string {
  return `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`
}

/** A flag, a family, a letter with its accents: one each. */
function toCharacters(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return [...text]
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
