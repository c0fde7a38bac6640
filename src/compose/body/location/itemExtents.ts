/** Where the items of an ISO media file lie (ItemLocationBox, ISO 14496-12, 8.11.3). */
import { viewOf, type Bytes } from './edit.ts'
import type { Box } from './boxes.ts'

export type Extent = { readonly from: number; readonly to: number }

/** `idat`: where data in the box itself begin. Items built in another way have none. */
export function readExtents(
  bytes: Bytes,
  { from, to }: Box,
  idat: number | undefined,
): ReadonlyMap<number, readonly Extent[]> {
  const next = numbersOf(bytes, from, to)
  const version = next(1)
  next(3)
  const sizes = next(2)
  const [offsetSize, lengthSize, baseSize] = [12, 8, 4].map((shift) => (sizes >> shift) & 15) as [
    number,
    number,
    number,
  ]
  // Up to the end of the file: no item of metadata is written so, and each would take none of these bytes.
  if (lengthSize === 0) return new Map()
  const indexSize = version > 0 ? sizes & 15 : 0
  const found = new Map<number, readonly Extent[]>()
  const count = next(version < 2 ? 2 : 4)
  for (let item = 0; item < count; item += 1) {
    const id = next(version < 2 ? 2 : 4)
    const way = version > 0 ? next(2) & 15 : 0
    next(2)
    const base = next(baseSize) + (way === 1 ? (idat ?? NaN) : 0)
    const extents = Array.from({ length: next(2) }, () => {
      next(indexSize)
      const start = base + next(offsetSize)
      return { from: start, to: start + next(lengthSize) }
    })
    const isHere = ({ from, to }: Extent) => from < to && to <= bytes.length
    if (way < 2) found.set(id, extents.filter(isHere))
  }
  return found
}

/** Reads one number after the other, of so many bytes each; beyond the box is a RangeError. */
function numbersOf(bytes: Bytes, from: number, to: number): (size: number) => number {
  const view = viewOf(bytes.subarray(from, to))
  let at = 0
  return (size) => {
    let value = 0
    for (let byte = 0; byte < size; byte += 1) value = value * 256 + view.getUint8(at + byte)
    at += size
    return value
  }
}
