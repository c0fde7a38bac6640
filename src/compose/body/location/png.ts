/** The place in a PNG (PNG 3, 11.3: eXIf and textual chunks). Text that is packed cannot be looked into, and counts as one. */
import { fromLatin, latin, viewOf, type Bytes, type Edit } from './edit.ts'
import { orientationOnly, readExif } from './exif.ts'
import { crc32 } from './crc32.ts'
import { noteSaysWhere, rawSaysWhere, xmpSaysWhere } from './saysWhere.ts'

type Chunk = { readonly type: string; readonly from: number; readonly to: number }

export function pngEdits(bytes: Bytes): readonly Edit[] {
  const chunks = readChunks(bytes)
  const last = chunks.at(-1)
  const end = last?.type === 'IEND' ? last.to : bytes.length
  const said = chunks.filter(({ type }) => /^(?:eXIf|tEXt|zTXt|iTXt)$/.test(type))
  const saysWhere =
    said.some((one) => chunkSaysWhere(bytes, one)) || rawSaysWhere(latin(bytes, end))
  if (!saysWhere) return []
  const gone = said.filter((one) => one.type === 'eXIf' || saysMore(bytes, one))
  const behind = end < bytes.length ? [{ from: end, to: bytes.length }] : []
  return [...gone.map((one) => ({ from: one.from, to: one.to, ...turned(bytes, one) })), ...behind]
}

/** Behind length and type, before the check. */
const dataOf = (bytes: Bytes, { from, to }: Chunk) => bytes.subarray(from + 8, to - 4)

function nameOf(bytes: Bytes, chunk: Chunk): string {
  return latin(dataOf(bytes, chunk).subarray(0, 80)).split('\0')[0] ?? ''
}

function chunkSaysWhere(bytes: Bytes, chunk: Chunk): boolean {
  const data = dataOf(bytes, chunk)
  if (chunk.type === 'eXIf') return readExif(data).saysWhere
  const name = nameOf(bytes, chunk)
  if (noteSaysWhere(name)) return true
  if (!isProfile(name)) return false
  const isPacked = chunk.type === 'zTXt' || (chunk.type === 'iTXt' && data[name.length + 1] === 1)
  return isPacked || /^Raw/.test(name) || xmpSaysWhere(latin(data))
}

const isProfile = (name: string) => /^(?:XML:com\.adobe\.xmp|Raw profile type )/.test(name)

function saysMore(bytes: Bytes, chunk: Chunk): boolean {
  const name = nameOf(bytes, chunk)
  return isProfile(name) || noteSaysWhere(name) || /^exif:/i.test(name)
}

function turned(bytes: Bytes, chunk: Chunk): { instead?: Bytes } {
  const orientation = chunk.type === 'eXIf' ? readExif(dataOf(bytes, chunk)).orientation : undefined
  if (orientation === undefined) return {}
  const tiff = orientationOnly(orientation)
  const instead = new Uint8Array(tiff.length + 12)
  const view = viewOf(instead)
  view.setUint32(0, tiff.length)
  instead.set(fromLatin('eXIf'), 4)
  instead.set(tiff, 8)
  view.setUint32(tiff.length + 8, crc32(instead.subarray(4, tiff.length + 8)))
  return { instead }
}

function readChunks(bytes: Bytes): Chunk[] {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const to = at + 12 + view.getUint32(at)
    if (to > bytes.length) break
    const type = latin(bytes, at + 4, at + 8)
    chunks.push({ type, from: at, to })
    at = to
    if (type === 'IEND') break
  }
  return chunks
}
