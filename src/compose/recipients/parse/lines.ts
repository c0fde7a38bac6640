/**
 * The logical lines of a text. A line that begins with a blank continues a name that has no address yet
 * (RFC 5322, 2.2.3), as does one that begins with an angle bracket. List marks are no part of a line.
 */
import { sign } from './readAddress.ts'

const mark =
  /^\s*(?:(?:>\s*)+|(?:[•·◦▪▫‣⁃●○■□➢→✓✔☐☑]|[-–—*+](?=\s)|\[[ xX]?\](?=\s)|\(\d{1,3}\)(?=\s))\s*)+/u
const number = /^\s*\(?\d{1,4}[.)]\s+/

export const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

export const withoutMark = (line: string) => line.replace(mark, '')

export function linesOf(text: string): string[] {
  const lines: string[] = []
  /** The last line has text, and no address. */
  let isOpen = false
  let isEmpty = true
  for (const written of text.split(lineEnd)) {
    const rest = written.trim()
    const isIndented = rest !== '' && /^\s/.test(written)
    const continues: boolean =
      (isOpen && (isIndented || rest.startsWith('<'))) ||
      (isIndented && !isEmpty && rest.startsWith('('))
    if (continues) lines.push(`${lines.pop()} ${rest}`)
    else lines.push(withoutMark(written))
    isOpen = rest !== '' && (isOpen || !continues) && !sign.test(written) && !/[,;]$/.test(rest)
    isEmpty = rest === ''
  }
  const isNumbered = lines.filter((line) => number.test(line)).length > 1
  return isNumbered ? lines.map((line) => line.replace(number, '')) : lines
}
