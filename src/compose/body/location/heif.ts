/**
 * The place in an AVIF or HEIC (ISO 14496-12 and 23008-12): items of EXIF and XMP, overwritten where they are, for
 * everything else is found by its distance. Which way up it is, is said elsewhere in such a file.
 */
import { latin, viewOf, type Bytes, type Edit } from './edit.ts'
import { boxIn, boxesIn, type Box } from './boxes.ts'
import { readExif } from './exif.ts'
import { readExtents, type Extent } from './itemExtents.ts'
import { xmpSaysWhere } from './saysWhere.ts'

export function heifEdits(bytes: Bytes): readonly Edit[] {
  const meta = boxIn(boxesIn(bytes, 0, bytes.length), 'meta')
  if (!meta) return []
  const boxes = boxesIn(bytes, meta.from + 4, meta.to)
  const [info, places] = [boxIn(boxes, 'iinf'), boxIn(boxes, 'iloc')]
  if (!info || !places) return []
  const extents = readExtents(bytes, places, boxIn(boxes, 'idat')?.from)
  const parts = [...readItems(bytes, info)].flatMap(([id, kind]) =>
    (extents.get(id) ?? []).map((extent) => ({ ...extent, kind })),
  )
  return apart(parts).flatMap((part) => editOf(bytes, part))
}

type Kind = 'exif' | 'xmp'
type Part = Extent & { readonly kind: Kind }

/** ItemInfoEntry of version 2 and 3. */
function readItems(bytes: Bytes, info: Box): ReadonlyMap<number, Kind> {
  const view = viewOf(bytes)
  const found = new Map<number, Kind>()
  const first = info.from + 4 + (bytes[info.from] === 0 ? 2 : 4)
  for (const { from, to } of boxesIn(bytes, first, info.to)) {
    if (to - from < 12) continue
    const isLong = bytes[from] === 3
    const id = isLong ? view.getUint32(from + 4) : view.getUint16(from + 4)
    const [, exif, xmp] =
      /^(?:(Exif)|(mime[^]*application\/rdf\+xml))/.exec(
        latin(bytes, from + (isLong ? 10 : 8), to),
      ) ?? []
    if (exif) found.set(id, 'exif')
    if (xmp) found.set(id, 'xmp')
  }
  return found
}

function editOf(bytes: Bytes, { from, to, kind }: Part): Edit[] {
  const data = bytes.subarray(from, to)
  if (kind === 'xmp') {
    return xmpSaysWhere(latin(data)) ? [{ from, to, instead: data.slice().fill(0x20) }] : []
  }
  if (data.length < 4) return []
  // Before the TIFF stands how far it is away.
  const skip = 4 + viewOf(data).getUint32(0)
  const tiff = data.subarray(skip)
  const isTiff = /^(?:II\*\0|MM\0\*)/.test(latin(tiff, 0, 4))
  if (!isTiff || !readExif(tiff).saysWhere) return []
  const instead = new Uint8Array(tiff.length)
  // A TIFF without an entry.
  instead.set([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8].slice(0, instead.length))
  return [{ from: from + skip, to, instead }]
}

/** Two that share bytes are none of an honest file. */
function apart(parts: readonly Part[]): Part[] {
  let end = 0
  return [...parts]
    .sort((one, other) => one.from - other.from)
    .filter(({ from, to }) => {
      if (from < end) return false
      end = to
      return true
    })
}
