/**
 * Text in a header where ASCII is not enough: encoded words (RFC 2047), each at most 75 characters
 * and never cut inside a character.
 */
import { toBase64 } from './base64.ts'
import { toOneLine } from './headerLine.ts'

const LONGEST_WORD = 75
const frame = '=?utf-8?Q??='.length
/** Of a line without a fold in it. */
const LONGEST_PLAIN_PIECE = 900

/** The text in pieces for headerLine: as it is where that can be read back, else encoded. */
export function toTextPieces(text: string): readonly string[] {
  const line = toOneLine(text)
  // Only a space before something else can become a fold.
  const pieces = line.split(/ (?=[^ ])/)
  return isPlain(line, pieces) ? pieces : toEncodedWords(line)
}

function isPlain(line: string, pieces: readonly string[]): boolean {
  const isReadable = /^[ -~]*$/.test(line) && line.trim() === line && !line.includes('=?')
  return isReadable && pieces.every(({ length }) => length <= LONGEST_PLAIN_PIECE)
}

/** Encoded words hold their spaces themselves: those between two words do not count. */
export function toEncodedWords(text: string): readonly string[] {
  const line = toOneLine(text)
  const bytes = new TextEncoder().encode(line)
  const isShorterQuoted = toQ(line).length <= (4 * bytes.length) / 3
  return isShorterQuoted
    ? chunks(line, (piece) => toQ(piece).length).map((piece) => `=?utf-8?Q?${toQ(piece)}?=`)
    : chunks(line, base64Length).map((piece) => `=?utf-8?B?${toB(piece)}?=`)
}

function chunks(text: string, lengthOf: (piece: string) => number): string[] {
  const pieces: string[] = []
  let current = ''
  for (const character of text) {
    if (frame + lengthOf(current + character) > LONGEST_WORD) {
      pieces.push(current)
      current = ''
    }
    current += character
  }
  return [...pieces, current]
}

const base64Length = (piece: string) => 4 * Math.ceil(new TextEncoder().encode(piece).length / 3)

const toB = (piece: string) => toBase64(new TextEncoder().encode(piece))

/** Only what is allowed inside a name too (RFC 2047, 5). */
function toQ(piece: string): string {
  return [...new TextEncoder().encode(piece)]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      if (character === ' ') return '_'
      return /[A-Za-z0-9!*+/-]/.test(character) ? character : escaped(byte)
    })
    .join('')
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
