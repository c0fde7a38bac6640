/**
 * The place in a JPEG (ITU T.81; EXIF, XMP and IPTC in its application segments). Where one is named, all that is said
 * beside the pixels goes, but for what they look like by it: JFIF, colour profile, Adobe's transform, and which way up.
 */
import { fromLatin, latin, viewOf, type Bytes, type Edit } from './edit.ts'
import { orientationOnly, readExif } from './exif.ts'
import { iptcSaysWhere, rawSaysWhere, xmpSaysWhere } from './saysWhere.ts'

type Segment = { readonly marker: number; readonly from: number; readonly to: number }

export function jpegEdits(bytes: Bytes): readonly Edit[] {
  const { segments, end } = readSegments(bytes)
  const said = segments.filter(({ marker }) => marker >= 0xe0 && marker <= 0xef)
  const saysWhere =
    said.some((one) => segmentSaysWhere(bytes, one)) || rawSaysWhere(latin(bytes, end))
  if (!saysWhere) return []
  const gone = said.filter((one) => !isForLooks(bytes, one)).map(({ from, to }) => ({ from, to }))
  const behind = end < bytes.length ? [{ from: end, to: bytes.length }] : []
  return withOrientation([...gone, ...behind], orientationIn(bytes, said))
}

const exifName = 'Exif\0\0'
const headOf = (bytes: Bytes, { from, to }: Segment) =>
  latin(bytes, from + 4, Math.min(to, from + 44))
/** Behind the marker and the length. */
const dataOf = (bytes: Bytes, { from, to }: Segment, skip = 0) =>
  bytes.subarray(from + 4 + skip, to)

function segmentSaysWhere(bytes: Bytes, segment: Segment): boolean {
  const head = headOf(bytes, segment)
  if (head.startsWith(exifName)) return readExif(dataOf(bytes, segment, 6)).saysWhere
  if (segment.marker === 0xed) return iptcSaysWhere(dataOf(bytes, segment))
  const isOfOthers = /^http:\/\/ns\.adobe\.com\/x(?:ap|mp)/.test(head) || segment.marker >= 0xe3
  return isOfOthers && xmpSaysWhere(latin(dataOf(bytes, segment)))
}

function isForLooks(bytes: Bytes, segment: Segment): boolean {
  const head = headOf(bytes, segment)
  if (segment.marker === 0xe0) return /^JF(?:IF|XX)\0/.test(head)
  if (segment.marker === 0xe2) return head.startsWith('ICC_PROFILE\0')
  return segment.marker === 0xee && head.startsWith('Adobe')
}

function orientationIn(bytes: Bytes, said: readonly Segment[]): number | undefined {
  const exif = said.find((one) => headOf(bytes, one).startsWith(exifName))
  return exif && readExif(dataOf(bytes, exif, 6)).orientation
}

/** Where the first segment was that goes. */
function withOrientation(edits: readonly Edit[], orientation: number | undefined): Edit[] {
  if (orientation === undefined) return [...edits]
  const tiff = orientationOnly(orientation)
  const head = fromLatin(`\xff\xe1\0${String.fromCharCode(tiff.length + 8)}${exifName}`)
  const instead = new Uint8Array([...head, ...tiff])
  return edits.map((edit, at) => (at === 0 ? { ...edit, instead } : edit))
}

/** Up to the end of the picture; `end`: what is behind it is none of it. */
function readSegments(bytes: Bytes): { segments: Segment[]; end: number } {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  let at = 2
  while (at >= 0 && at + 4 <= bytes.length) {
    const marker = view.getUint8(at + 1)
    // Readers of JPEG pass over what is no marker, and over more than one 0xFF before it.
    if (bytes[at] !== 0xff || marker === 0) at = bytes.indexOf(0xff, at + 1)
    else if (marker === 0xff) at += 1
    else if (marker === 0xd9) return { segments, end: at + 2 }
    else if (standsAlone(marker)) at += 2
    else {
      const to = at + 2 + view.getUint16(at + 2)
      if (to > bytes.length) break
      segments.push({ marker, from: at, to })
      at = marker === 0xda ? endOfScan(bytes, to) : to
    }
  }
  return { segments, end: bytes.length }
}

/** Restarts, and what begins a picture. */
const standsAlone = (marker: number) => marker === 1 || (marker >= 0xd0 && marker <= 0xd8)

/** In the coded pixels 0xFF is followed by a zero or a restart. */
function endOfScan(bytes: Bytes, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0xd9
    const goesOn = next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (!goesOn) return at
    at = bytes.indexOf(0xff, at + 2)
  }
  return bytes.length
}
