/**
 * A file's name as it can safely be shown: in two parts, so that a narrow place drops the middle and
 * keeps the ending. Marks that turn the reading direction are left out: with one of them
 * "invoice\u202Efdp.exe" would read as a PDF.
 */
const TAIL = 9

export function toShownName(name: string): { readonly head: string; readonly tail: string } {
  const letters = [...name.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')]
  let cut = Math.max(letters.length - TAIL, Math.ceil(letters.length / 2))
  while (letters[cut] === ' ') cut += 1
  return { head: letters.slice(0, cut).join(''), tail: letters.slice(cut).join('') }
}
