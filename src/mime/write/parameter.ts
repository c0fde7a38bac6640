/**
 * A parameter of a header, as `name="value"`, or by RFC 2231 in numbered pieces where the value is
 * long or not ASCII.
 */
import { toOneLine } from './headerLine.ts'

const LONGEST_QUOTED = 60
const LONGEST_PIECE = 50

/** Pieces for headerLine; the semicolon before each is the caller's. */
export function toParameter(name: string, value: string): readonly string[] {
  const line = toOneLine(value)
  if (isQuotable(line)) return [`${name}="${line}"`]
  return encodedPieces(line).map((piece, index) => {
    return `${name}*${index}*=${index === 0 ? "utf-8''" : ''}${piece}`
  })
}

/** What a reader without RFC 2231 shows: other characters stand as "_". */
export function toAsciiParameter(name: string, value: string): string {
  const ascii = toOneLine(value).replace(/[^ !#-[\]-~]/gu, '_')
  return `${name}="${ascii.slice(-LONGEST_QUOTED)}"`
}

function isQuotable(line: string): boolean {
  const isAscii = /^[ !#-[\]-~]*$/.test(line) && line.trim() === line
  return isAscii && line.length <= LONGEST_QUOTED && !line.includes('=?')
}

function encodedPieces(line: string): string[] {
  const pieces: string[] = []
  let current = ''
  for (const character of line) {
    const encoded = [...new TextEncoder().encode(character)].map(toPercent).join('')
    if (current.length + encoded.length > LONGEST_PIECE) {
      pieces.push(current)
      current = ''
    }
    current += encoded
  }
  return [...pieces, current]
}

function toPercent(byte: number): string {
  const character = String.fromCharCode(byte)
  if (/[A-Za-z0-9._-]/.test(character)) return character
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
