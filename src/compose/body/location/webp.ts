/** The place in a WebP (RFC 9649): its EXIF and XMP chunks, and the flags that announce them. */
import { latin, viewOf, type Bytes, type Edit } from './edit.ts'
import { orientationOnly, readExif, type Exif } from './exif.ts'
import { rawSaysWhere, xmpSaysWhere } from './saysWhere.ts'

type Chunk = {
  readonly type: string
  readonly from: number
  readonly to: number
  readonly end: number
}

export function webpEdits(bytes: Bytes): readonly Edit[] {
  const end = Math.min(8 + viewOf(bytes).getUint32(4, true), bytes.length)
  const chunks = readChunks(bytes.subarray(0, end))
  const exif = chunks.find(({ type }) => type === 'EXIF')
  const read = exif && readExif(tiffIn(dataOf(bytes, exif)))
  const saysWhere =
    read?.saysWhere ||
    chunks.some((one) => one.type === 'XMP ' && xmpSaysWhere(latin(dataOf(bytes, one)))) ||
    rawSaysWhere(latin(bytes, end))
  return saysWhere ? cutOut(bytes, chunks, end, read) : []
}

const dataOf = (bytes: Bytes, { from, end }: Chunk) => bytes.subarray(from + 8, end)

/** Some programs write it as a JPEG has it. */
function tiffIn(data: Bytes): Bytes {
  return latin(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
}

function cutOut(
  bytes: Bytes,
  chunks: readonly Chunk[],
  end: number,
  exif: Exif | undefined,
): Edit[] {
  const tiff = exif?.orientation && orientationOnly(exif.orientation)
  const gone = chunks
    .filter(({ type }) => type === 'EXIF' || type === 'XMP ')
    .map(({ type, from, to }): Edit => ({
      from,
      to,
      ...(type === 'EXIF' && tiff && { instead: asChunk(tiff) }),
    }))
  const behind = end < bytes.length ? [{ from: end, to: bytes.length }] : []
  const size = gone.reduce(
    (sum, { from, to, instead }) => sum - (to - from) + (instead?.length ?? 0),
    end - 8,
  )
  const head = new Uint8Array(4)
  viewOf(head).setUint32(0, size, true)
  return [
    { from: 4, to: 8, instead: head },
    ...flags(bytes, chunks, Boolean(tiff)),
    ...gone,
    ...behind,
  ]
}

function asChunk(tiff: Bytes): Bytes {
  const chunk = new Uint8Array(tiff.length + 8)
  chunk.set([0x45, 0x58, 0x49, 0x46])
  viewOf(chunk).setUint32(4, tiff.length, true)
  chunk.set(tiff, 8)
  return chunk
}

const exifFlag = 0x08
const xmpFlag = 0x04

function flags(bytes: Bytes, chunks: readonly Chunk[], keepsExif: boolean): Edit[] {
  const [head] = chunks
  if (head?.type !== 'VP8X' || head.end <= head.from + 8) return []
  const from = head.from + 8
  const before = bytes[from] ?? 0
  const after = before & ~(xmpFlag | (keepsExif ? 0 : exifFlag))
  return [{ from, to: from + 1, instead: new Uint8Array([after]) }]
}

/** `end`: without the byte that makes its length even. */
function readChunks(bytes: Bytes): Chunk[] {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size
    if (end > bytes.length) break
    const to = Math.min(end + (size % 2), bytes.length)
    chunks.push({ type: latin(bytes, at, at + 4), from: at, to, end })
    at = to
  }
  return chunks
}
