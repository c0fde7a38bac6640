/**
 * Quoted-printable (RFC 2045, 6.7): lines of at most 76 characters, ended by CRLF.
 *
 * A full stop or "From " at the start of a line is escaped, because relays change those.
 */
const LONGEST_LINE = 76

const escapes = Array.from({ length: 256 }, (_, byte) => {
  const isLiteral = byte === 9 || (byte >= 32 && byte <= 126 && byte !== 61)
  return isLiteral ? String.fromCharCode(byte) : escaped(byte)
})

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** `text` has CRLF at its line ends and nowhere else. */
export function toQuotedPrintable(text: string): string {
  return text.split('\r\n').map(encodeLine).join('\r\n')
}

function encodeLine(line: string): string {
  const bytes = new TextEncoder().encode(line)
  const lines: string[] = []
  let current = ''
  bytes.forEach((byte, index) => {
    const isLast = index === bytes.length - 1
    const piece = endsBlank(byte, isLast) || opensOddly(current, line, index) ? escaped(byte) : ''
    const sign = piece || (escapes[byte] ?? '')
    if (current.length + sign.length > LONGEST_LINE - (isLast ? 0 : 1)) {
      lines.push(`${current}=`)
      current = ''
    }
    current += current === '' && sign === '.' ? escaped(byte) : sign
  })
  return [...lines, current].join('\r\n')
}

/** Blanks at the end of a line get lost on the way. */
function endsBlank(byte: number, isLast: boolean): boolean {
  return isLast && (byte === 32 || byte === 9)
}

function opensOddly(current: string, line: string, index: number): boolean {
  return current === '' && index === 0 && (line.startsWith('.') || line.startsWith('From '))
}

/** How many bytes it makes of the text, soft line ends included; never too few. */
export function quotedPrintableBytes(text: string): number {
  let bytes = 0
  for (const line of text.split('\r\n')) {
    const plain = line.replace(/[^\t -<>-~]/gu, '').length
    const all = new TextEncoder().encode(line).length
    const length = plain + 3 * (all - plain) + 4
    bytes += length + 2 + 3 * Math.floor(length / 73)
  }
  return bytes
}
