/**
 * The bytes of a part's body, exactly as they were before it was encoded (RFC 2045, 6).
 *
 * What is damaged is decoded as far as it goes; that it is damaged is for partIssues to say. Every
 * character of the text is one byte.
 */
import { toBytes, type Bytes } from '#mime/bytes/byteText.ts'
import { isWide } from '#mime/bytes/charset.ts'
import type { ScannedPart } from './scanStructure.ts'

export function decodeBody(text: string, { head, start, end }: ScannedPart): Bytes {
  const body = text.slice(start, end)
  if (head.encoding === 'base64') return fromBase64(body)
  if (head.encoding !== 'quoted-printable') return toBytes(body)
  return toBytes(fromQuotedPrintable(body, lineEndOf(head.charset)))
}

/** A line end that is not encoded is one of the text, so it is as wide as the text's characters. */
function lineEndOf(charset: string): string | undefined {
  if (!isWide(charset)) return undefined
  return /be$|fffe$/i.test(charset.trim()) ? '\0\n' : '\n\0'
}

function fromQuotedPrintable(body: string, lineEnd: string | undefined): string {
  return body
    .replace(/[ \t]+(\r?\n|$)?/g, (blanks, end?: string) => end ?? blanks)
    .replace(/=(?:\r?\n|$|([0-9a-f]{2}))|\r?\n/gi, (whole, code?: string) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      return whole.startsWith('=') ? '' : (lineEnd ?? whole)
    })
}

/** Characters that are decoded at a time. */
const step = 1 << 20

/** A "=" ends a unit, not the body: some programs fill up every line. */
function fromBase64(body: string): Bytes {
  const pieces: Bytes[] = []
  let rest = ''
  for (let at = 0; at < body.length; at += step) {
    const units = (rest + body.slice(at, at + step).replace(/[^A-Za-z0-9+/=]+/g, '')).split(/=+/)
    const last = units.pop() ?? ''
    pieces.push(...units.map(decodeUnit))
    rest = last.slice(last.length - (last.length % 4))
    pieces.push(decodeUnit(last.slice(0, last.length - rest.length)))
  }
  pieces.push(decodeUnit(rest))
  return joined(pieces)
}

/** One character alone is less than a byte. */
function decodeUnit(unit: string): Bytes {
  return toBytes(atob(unit.length % 4 === 1 ? unit.slice(0, -1) : unit))
}

function joined(pieces: readonly Bytes[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
