/**
 * The parts of a message as a tree (RFC 2045, 2046), and the tree as pieces to be written in order.
 *
 * A file is only named in the pieces: whoever writes them reads it, a little at a time.
 */
import { encodeText } from './encodedText.ts'
import { headerLine, type HeaderLine } from './headerLine.ts'
import type { MimeFile } from './mimeMessage.ts'
import { toAsciiParameter, toParameter } from './parameter.ts'

export type MimePart = {
  readonly headers: readonly HeaderLine[]
  readonly body:
    | { readonly text: string }
    | { readonly file: MimeFile }
    | { readonly boundary: string; readonly parts: readonly MimePart[] }
}

/** Text as it stands, or a file whose base64 stands there. */
export type MimePiece = string | MimeFile

export function textPart(subtype: 'plain' | 'html', text: string): MimePart {
  const { encoding, body } = encodeText(text)
  const type = headerLine('Content-Type', [`text/${subtype};`, 'charset=utf-8'])
  return {
    headers: [type, headerLine('Content-Transfer-Encoding', [encoding])],
    body: { text: body },
  }
}

export function filePart(file: MimeFile): MimePart {
  const { name, contentId } = file
  const type = file.transfer ? 'message/rfc822' : partType(file)
  // Readers take inline text for more of the message.
  const isShown = contentId !== undefined && !type.startsWith('text/')
  const placed = isShown ? 'inline' : 'attachment'
  const cid = contentId?.replace(/[<>\s]/g, '')
  return {
    headers: [
      headerLine('Content-Type', [`${type};`, toAsciiParameter('name', name)]),
      headerLine('Content-Disposition', withSemicolons([placed, ...toParameter('filename', name)])),
      ...(cid ? [headerLine('Content-ID', [`<${cid}>`])] : []),
      headerLine('Content-Transfer-Encoding', [file.transfer ?? 'base64']),
    ],
    body: { file },
  }
}

const eightBit = headerLine('Content-Transfer-Encoding', ['8bit'])

type Multipart = {
  readonly subtype: 'mixed' | 'related' | 'alternative'
  readonly boundary: string
  readonly parts: readonly MimePart[]
}

export function multipart({ subtype, boundary, parts }: Multipart): MimePart {
  const pieces = withSemicolons([`multipart/${subtype}`, `boundary="${boundary}"`])
  // What holds 8 bits says so itself, too (RFC 2045, 6.4).
  const is8Bit = parts.some(({ headers }) => headers.includes(eightBit))
  const type = headerLine('Content-Type', pieces)
  return { headers: is8Bit ? [type, eightBit] : [type], body: { boundary, parts } }
}

export function messagePieces(part: MimePart): readonly MimePiece[] {
  const pieces = toPieces(part)
  // A message ends with a line end; readers do not count it as text.
  return 'text' in part.body ? [...pieces, '\r\n'] : pieces
}

/** The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1). */
function toPieces({ headers, body }: MimePart): readonly MimePiece[] {
  const head = `${headers.join('')}\r\n`
  if ('text' in body) return [head, body.text]
  if ('file' in body) return [head, body.file]
  const { boundary, parts } = body
  return [
    head,
    ...parts.flatMap((part, index) => [
      `${index > 0 ? '\r\n' : ''}--${boundary}\r\n`,
      ...toPieces(part),
    ]),
    `\r\n--${boundary}--\r\n`,
  ]
}

function withSemicolons(pieces: readonly string[]): string[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece};` : piece))
}

/** Messages and multiparts must not be base64 (RFC 2046, 5.2.1), and these files are. */
function partType({ contentType }: MimeFile): string {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const isSimple = /^(?!message\/|multipart\/)[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,80}$/
  return isSimple.test(type) ? type : 'application/octet-stream'
}
