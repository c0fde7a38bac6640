/**
 * What the EXIF of a picture says of where it was taken, and which way up it is (EXIF 2.32: a TIFF of its own). One that
 * cannot be read may say anything, and counts as saying where.
 */
import { viewOf, type Bytes } from './edit.ts'

export type Exif = { readonly saysWhere: boolean; readonly orientation: number | undefined }

const orientationTag = 0x0112
const placeTag = 0x8825
/** The version of the place's own entries says nothing of a place. */
const versionTag = 0

export function readExif(tiff: Bytes): Exif {
  const view = viewOf(tiff)
  try {
    const isLittle = view.getUint16(0) === 0x4949
    const entries = readEntries(view, view.getUint32(4, isLittle), isLittle)
    const places = entries.find(({ tag }) => tag === placeTag)
    const turned = entries.find(({ tag }) => tag === orientationTag)
    return {
      saysWhere: places !== undefined && saysPlace(view, places.value, isLittle),
      orientation: turned && orientationOf(view.getUint16(turned.at + 8, isLittle)),
    }
  } catch (error) {
    // It ends before it says.
    if (error instanceof RangeError) return { saysWhere: true, orientation: undefined }
    throw error
  }
}

const orientationOf = (value: number) => (value >= 2 && value <= 8 ? value : undefined)

type Entry = { readonly tag: number; readonly at: number; readonly value: number }

function readEntries(view: DataView, at: number, isLittle: boolean): Entry[] {
  const count = view.getUint16(at, isLittle)
  return Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + index * 12
    return {
      tag: view.getUint16(entry, isLittle),
      at: entry,
      value: view.getUint32(entry + 8, isLittle),
    }
  })
}

function saysPlace(view: DataView, at: number, isLittle: boolean): boolean {
  return readEntries(view, at, isLittle).some(({ tag }) => tag !== versionTag)
}

/** The least that keeps a picture the right way up. */
export function orientationOnly(orientation: number): Bytes {
  const tiff = new Uint8Array(26)
  const view = viewOf(tiff)
  view.setUint32(0, 0x4d4d002a)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  view.setUint16(10, orientationTag)
  view.setUint16(12, 3)
  view.setUint32(14, 1)
  view.setUint16(18, orientation)
  return tiff
}
