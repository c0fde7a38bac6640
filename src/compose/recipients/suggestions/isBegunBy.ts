/**
 * Whether a text begins a person's address or name: each of its words begins a word, whatever the case and the accents.
 * Names in scripts without blanks are met at any character.
 */
import type { Recipient } from '#compose/recipients/recipients.ts'

export function isBegunBy({ address, name = '' }: Recipient, text: string): boolean {
  const query = plain(text)
  if (!query) return false
  if ([address, name].some((one) => plain(one).startsWith(query))) return true
  if (unspaced.test(query)) return plain(name).includes(query)
  const own = address.slice(0, address.lastIndexOf('@'))
  const words = [...wordsOf(plain(name)), ...wordsOf(plain(own))]
  return wordsOf(query).every((begin) => words.some((word) => word.startsWith(begin)))
}

/** Where in a name the text begins a word, for marking it; undefined where it does not. */
export function begunAt(
  name: string,
  text: string,
): readonly [start: number, end: number] | undefined {
  const query = text.trim().toLowerCase()
  const lower = name.toLowerCase()
  if (!query || lower.length !== name.length) return undefined
  for (let at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, at + 1)) {
    const isBegin = at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(lower[at - 1] ?? '')
    if (isBegin || unspaced.test(query)) return [at, at + query.length]
  }
  return undefined
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Accents of Latin, Greek and Cyrillic letters are left out; marks that make letters elsewhere stay. */
function plain(text: string): string {
  return text
    .trim()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
}
