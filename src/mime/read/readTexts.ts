/**
 * The text of a message in both spellings, exactly as it was written: of alternatives each spelling
 * once, everything else one after the other. A spelling that a piece lacks is made of the other.
 */
import { textToHtml } from '#compose/body/document/textToHtml.ts'
import { toByteText } from '#mime/bytes/byteText.ts'
import { decodeText, isAscii, isWide } from '#mime/bytes/charset.ts'
import { decodeBody } from './decodeBody.ts'
import { unflowed } from './flowedText.ts'
import { htmlToText } from '#mime/write/htmlToText.ts'
import { isHugeHtml } from '#compose/body/hugeBody.ts'
import type { ScannedPart } from './scanStructure.ts'
import type { MimeTexts } from '#mime/write/toMimeTexts.ts'

type Piece = { plain?: string; html?: string }

/** The parts that are the text; all others are files. */
export function textParts(leaves: readonly ScannedPart[]): ReadonlySet<ScannedPart> {
  const texts = leaves.filter(({ head }) => !head.isAttached && isText(head.type))
  const isMain = (leaf: ScannedPart) =>
    leaf === texts[0] || leaf.head.name === '' || alternativeOf(leaf) !== undefined
  return new Set(texts.filter(isMain))
}

export function readTexts(text: string, parts: ReadonlySet<ScannedPart>): MimeTexts {
  const pieces = new Map<unknown, Piece>()
  for (const part of parts) {
    const key = alternativeOf(part) ?? part
    const piece = pieces.get(key) ?? {}
    const spelling = part.head.type === 'text/html' ? 'html' : 'plain'
    const before = piece[spelling]
    const own = readPart(text, part)
    pieces.set(key, { ...piece, [spelling]: before === undefined ? own : `${before}\n${own}` })
  }
  const all = [...pieces.values()]
  const plain = all.map((one) => one.plain ?? madeOf(one.html ?? '')).join('\n')
  if (!all.some(({ html }) => html !== undefined)) return { text: plain }
  return { html: all.map((one) => one.html ?? textToHtml(one.plain ?? '')).join('\n'), text: plain }
}

/** HTML that is too much to be shown is too much to be made text of. */
function madeOf(html: string): string {
  return isHugeHtml(html) ? '' : htmlToText(html)
}

function alternativeOf({ within }: ScannedPart): number | undefined {
  return within.findLast(({ type }) => type === 'multipart/alternative')?.id
}

const isText = (type: string) => type === 'text/plain' || type === 'text/html'

function readPart(text: string, part: ScannedPart): string {
  const { head } = part
  const bytes = decodeBody(text, part)
  const isEncoded = head.encoding === 'base64' || head.encoding === 'quoted-printable'
  // The line end that closes a message is none of its text, and ASCII whatever the text is in.
  const isLast = part.end === text.length && head.encoding !== 'base64'
  const own = isWide(head.charset) && isLast && !isEncoded ? withoutLastCrLf(bytes) : bytes
  const decoded = decodeText(own, charsetOf(part, bytes))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
  const whole = isLast ? decoded.replace(/\n$/, '') : decoded
  return head.flowed === 'no' || head.type !== 'text/plain' ? whole : unflowed(whole, head.flowed)
}

function withoutLastCrLf(bytes: Uint8Array): Uint8Array {
  const isCrLf = bytes.at(-1) === 10 && bytes.at(-2) === 13
  return isCrLf ? bytes.subarray(0, -2) : bytes
}

/** HTML that came without a charset may name it itself. */
function charsetOf({ head }: ScannedPart, bytes: Uint8Array): string {
  if (!isAscii(head.charset) || head.type !== 'text/html') return head.charset
  const start = toByteText(bytes.subarray(0, 2_000))
  const said = /<meta[^>]{1,200}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(start)?.[1] ?? ''
  return isWide(said) || /^utf-?8$/i.test(said) ? head.charset : said
}
