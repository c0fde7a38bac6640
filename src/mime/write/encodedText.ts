/**
 * A text as the body of a MIME part, in whichever of two encodings is shorter.
 *
 * Neither can hold "=_", so a boundary with that in it cannot occur in any body (RFC 2045, 6.7).
 */
import { base64LinesBytes, toBase64Lines } from './base64.ts'
import { quotedPrintableBytes, toQuotedPrintable } from './quotedPrintable.ts'

export type EncodedText = {
  readonly encoding: 'quoted-printable' | 'base64'
  readonly body: string
}

export function encodeText(text: string): EncodedText {
  const canonical = withCrlf(text)
  return isShorterQuoted(canonical)
    ? { encoding: 'quoted-printable', body: toQuotedPrintable(canonical) }
    : { encoding: 'base64', body: toBase64Lines(new TextEncoder().encode(canonical)) }
}

/** Bytes of the encoded text, never too few. */
export function encodedTextBytes(text: string): number {
  const canonical = withCrlf(text)
  return isShorterQuoted(canonical) ? quotedPrintableBytes(canonical) : base64TextBytes(canonical)
}

/** Short texts stay readable to whoever looks at the source. */
function isShorterQuoted(text: string): boolean {
  return quotedPrintableBytes(text) <= base64TextBytes(text) + 200
}

function base64TextBytes(text: string): number {
  return base64LinesBytes(new TextEncoder().encode(text).length)
}

function withCrlf(text: string): string {
  return text.replace(/\r\n?|\n/g, '\r\n')
}
