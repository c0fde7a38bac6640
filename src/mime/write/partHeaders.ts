/** What the head of a part says about its body: type, encoding, charset, boundary, name. */
import { toBytes } from '#mime/bytes/byteText.ts'
import { decodeUnnamed } from '#mime/bytes/charset.ts'
import { headParameter } from './headParameter.ts'

export type Head = {
  /** Unfolded, one character for each byte. */
  readonly lines: readonly string[]
  /** Lower case, for instance "text/plain". */
  readonly type: string
  readonly encoding: string
  readonly charset: string
  /** Only of a multipart. */
  readonly boundary: string | undefined
  readonly isAttached: boolean
  readonly isInline: boolean
  readonly name: string
  readonly contentId: string
  /** RFC 3676. */
  readonly flowed: 'no' | 'yes' | 'delSp'
}

/** The first header of a name counts. `usually`: what a part is that does not say. */
export function toHead(folded: readonly string[], usually = 'text/plain'): Head {
  const lines = unfold(folded)
  const valueOf = (name: string) => {
    const found = lines.find((line) => line.toLowerCase().startsWith(`${name}:`))
    return found?.slice(name.length + 1).trim() ?? ''
  }
  const contentType = valueOf('content-type')
  const charset = headParameter(contentType, 'charset')
  const said = (name: string) => decodeLine(valueOf(name), charset)
  const disposition = said('content-disposition')
  const type = typeOf(contentType, usually)
  const boundary = headParameter(contentType, 'boundary')
  const isFlowed = /^flowed$/i.test(headParameter(contentType, 'format'))
  const isDelSp = /^yes$/i.test(headParameter(contentType, 'delsp'))
  return {
    ...{ lines, type, charset },
    encoding: (
      /[\w-]+/.exec(withoutComments(valueOf('content-transfer-encoding')))?.[0] ?? ''
    ).toLowerCase(),
    boundary: type.startsWith('multipart/') && boundary ? boundary : undefined,
    isAttached: /^attachment/i.test(disposition),
    isInline: /^inline/i.test(disposition),
    name: headParameter(disposition, 'filename') || headParameter(said('content-type'), 'name'),
    contentId: valueOf('content-id').replace(/[<>\s]/g, ''),
    flowed: isFlowed ? (isDelSp ? 'delSp' : 'yes') : 'no',
  }
}

/** A line of a head as text: bytes beyond ASCII are UTF-8, or else in the charset of the body. */
export function decodeLine(line: string, charset: string): string {
  return /[\x80-\xff]/.test(line) ? decodeUnnamed(toBytes(line), charset) : line
}

/** RFC 2045, 5.2: what cannot be understood is plain text. */
function typeOf(contentType: string, usually: string): string {
  const said = (/^[^;\s]+/.exec(withoutComments(contentType))?.[0] ?? '').toLowerCase()
  if (said === '') return usually
  if (/^[^/]+\/[^/]+$/.test(said)) return said
  const [major = ''] = said.split('/')
  if (major === 'multipart') return 'multipart/mixed'
  if (major === 'message') return 'message/rfc822'
  return /^(?:application|image|audio|video|font)$/.test(major)
    ? 'application/octet-stream'
    : 'text/plain'
}

function withoutComments(value: string): string {
  return value
    .slice(0, 10_000)
    .replace(/\([^()]*\)/g, ' ')
    .trim()
}

function unfold(lines: readonly string[]): string[] {
  const unfolded: string[][] = []
  for (const line of lines) {
    const last = unfolded.at(-1)
    if (last && /^[ \t]/.test(line)) last.push(line)
    else unfolded.push([line])
  }
  return unfolded.map((pieces) => pieces.join(''))
}
