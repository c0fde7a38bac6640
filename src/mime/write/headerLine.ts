/**
 * The only way into a header: every name and every value that is written passes through here.
 *
 * Control characters become spaces, so that nothing can begin another line; lines are folded at 78
 * characters (RFC 5322, 2.1.1 and 2.2.3). A name that mail does not allow is an error.
 */
export type HeaderLine = string & { readonly brand: 'HeaderLine' }

const BEST_LINE = 78

/** Pieces that stand apart by one space, between which the line may be folded. */
export function headerLine(name: string, pieces: readonly string[]): HeaderLine {
  if (!isHeaderName(name)) throw new TypeError('This cannot be the name of a header.')
  let line = `${name}:`
  let length = line.length
  for (const piece of pieces.map(toOneLine)) {
    const isTooLong = length + 1 + piece.length > BEST_LINE && length > name.length + 1
    line += `${isTooLong ? '\r\n' : ''} ${piece}`
    length = isTooLong ? 1 + piece.length : length + 1 + piece.length
  }
  return `${line}\r\n` as HeaderLine
}

/** RFC 5322, 3.6.8. */
export function isHeaderName(name: string): boolean {
  return /^[!-9;-~]{1,76}$/.test(name)
}

/** Nothing in it that ends a line or hides. */
export function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
