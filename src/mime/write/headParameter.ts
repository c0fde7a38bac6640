/**
 * A parameter of a structured header: quoted or not, in numbered pieces, with a charset of its own
 * (RFC 2045, 5.1; RFC 2231), or, as many programs write it, with encoded words in it.
 *
 * Of parameters given twice the first counts. Time grows with the header's length alone.
 */
import { decodeWords } from 'postal-mime'
import { toByteText, toBytes } from '#mime/bytes/byteText.ts'
import { decodeText } from '#mime/bytes/charset.ts'

const longestHeader = 10_000

export function headParameter(header: string, name: string): string {
  const found = parametersOf(header)
  const plain = found.get(name)
  const pieces = piecesOf(found, name)
  if (pieces.length === 0) return plain === undefined ? '' : decodeWords(plain)
  const first = pieces.find(({ isEncoded }) => isEncoded)
  const charset = first && /^([^']*)'[^']*'/.exec(first.value)?.[1]
  const joined = pieces.map(({ value, isEncoded }, at) => {
    const text = at === 0 && charset !== undefined ? value.replace(/^[^']*'[^']*'/, '') : value
    return isEncoded ? unescaped(text) : latin(text)
  })
  return decodeText(toBytes(joined.join('')), charset ?? '')
}

type Piece = { readonly value: string; readonly isEncoded: boolean }

function piecesOf(found: ReadonlyMap<string, string>, name: string): Piece[] {
  const alone = found.get(`${name}*`)
  if (alone !== undefined) return [{ value: alone, isEncoded: true }]
  const pieces: Piece[] = []
  for (let at = 0; at < 1_000; at += 1) {
    const encoded = found.get(`${name}*${at}*`)
    const value = encoded ?? found.get(`${name}*${at}`)
    if (value === undefined) break
    pieces.push({ value, isEncoded: encoded !== undefined })
  }
  return pieces
}

function parametersOf(header: string): Map<string, string> {
  const found = new Map<string, string>()
  const pattern = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/gs
  for (const [, name = '', quoted, bare = ''] of header.slice(0, longestHeader).matchAll(pattern)) {
    const value = quoted === undefined ? withoutComment(bare) : quoted.replace(/\\(.)/gs, '$1')
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value)
  }
  return found
}

/** `Invoice(1).pdf` is a name; `b (a comment)` is b. */
function withoutComment(bare: string): string {
  return bare.replace(/\s\([^()]*\)\s*$/, '').trim()
}

/** One character for each byte. */
function unescaped(text: string): string {
  return latin(text).replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const latin = (text: string) => toByteText(new TextEncoder().encode(text))
