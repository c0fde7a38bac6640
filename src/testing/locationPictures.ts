/**
 * Pictures of three by two pixels that browsers made, and what a camera or a program puts into them of the place: the
 * parts of each format, built by hand.
 */
type Bytes = Uint8Array<ArrayBuffer>
type Part = Bytes | string | readonly number[]

const written = {
  jpeg: [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA',
    'AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA',
    'ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA',
    'AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA',
    'AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA',
    'AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4M',
    'ChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8a',
    'Gi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAMDASIAAhEB',
    'AxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAaEAEAAQUAAAAAAAAAAAAAAAAAAQMFNYGx/8QAFQEBAQAAAAAAAAAAAAAA',
    'AAAAAgP/xAAaEQACAgMAAAAAAAAAAAAAAAAAAQIDMTNx/9oADAMBAAIRAxEAPwCLu+Sq65AAxwil2yXWf//Z',
  ],
  png: [
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAFUlEQVR4AWI6Y2z8H4QZgIAJiOEIAAAA//8bVOYDAAAABklE',
    'QVQDAF4KBGcnnafWAAAAAElFTkSuQmCC',
  ],
  webp: [
    'UklGRiwCAABXRUJQVlA4WAoAAAAwAAAAAgAAAQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAA',
    'AABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAA',
    'ABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAA',
    'AAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA',
    'AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAA',
    'AABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZBTFBIBwAAAAD/',
    '/wD//wAAVlA4IC4AAABwAQCdASoDAAIAAsBMJZACdAFAAAD+6NZxEs49Ped1eZ49P/wTD7bvfH/4AAAA',
  ],
} as const

export const plain = Object.fromEntries(
  Object.entries(written).map(([kind, lines]) => [
    kind,
    Uint8Array.from(atob(lines.join('')), (sign) => sign.charCodeAt(0)),
  ]),
) as Readonly<Record<keyof typeof written, Bytes>>

export const latin = (text: string): Bytes => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

export function joined(...parts: readonly Part[]): Bytes {
  return new Uint8Array(
    parts.flatMap((part) => [...(typeof part === 'string' ? latin(part) : part)]),
  )
}

const big = (value: number, size = 4) =>
  Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256)
const little = (value: number, size = 4) => big(value, size).reverse()

type Said = {
  readonly orientation?: number
  readonly hasPlace?: boolean
  readonly isLittle?: boolean
}

/** A TIFF with the model of the camera, and what is asked for. */
export function tiff({ orientation, hasPlace, isLittle = false }: Said): Bytes {
  const put = isLittle ? little : big
  const count = 1 + (orientation ? 1 : 0) + (hasPlace ? 1 : 0)
  const behind = 8 + 2 + count * 12 + 4
  const short = (value: number) => (isLittle ? [value, 0, 0, 0] : [0, value, 0, 0])
  const entries = [
    [...put(0x010f, 2), ...put(2, 2), ...put(4), ...latin('Cam\0')],
    ...(orientation ? [[...put(0x0112, 2), ...put(3, 2), ...put(1), ...short(orientation)]] : []),
    ...(hasPlace ? [[...put(0x8825, 2), ...put(4, 2), ...put(1), ...put(behind)]] : []),
  ]
  const place = [
    ...put(1, 2),
    ...put(1, 2),
    ...put(2, 2),
    ...put(2),
    ...latin('N\0\0\0'),
    ...put(0),
  ]
  const head = isLittle ? 'II*\0' : 'MM\0*'
  return joined(head, put(8), put(count, 2), ...entries, put(0), hasPlace ? place : [])
}

export const xmp = (inner: string) =>
  latin(`<x:xmpmeta><rdf:RDF><rdf:Description ${inner}/></rdf:RDF></x:xmpmeta>`)
export const placeXmp = xmp('exif:GPSLatitude="48,12N"')

export const segment = (marker: number, ...data: readonly Part[]) => {
  const inner = joined(...data)
  return joined([0xff, marker, ...big(inner.length + 2, 2)], inner)
}
/** Behind JFIF, where cameras put it. */
export const intoJpeg = (...segments: readonly Bytes[]) =>
  joined(plain.jpeg.slice(0, 20), ...segments, plain.jpeg.slice(20))

export function chunk(type: string, ...data: readonly Part[]): Bytes {
  const inner = joined(...data)
  return joined(big(inner.length), type, inner, big(checkOf(joined(type, inner))))
}
/** Behind IHDR. */
export const intoPng = (...chunks: readonly Bytes[]) =>
  joined(plain.png.slice(0, 33), ...chunks, plain.png.slice(33))

function checkOf(bytes: Bytes): number {
  const table = (value: number) =>
    Array.from({ length: 8 }).reduce<number>(
      (rest) => (rest % 2 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1),
      value,
    )
  return (bytes.reduce((rest, byte) => table((rest ^ byte) & 255) ^ (rest >>> 8), -1) ^ -1) >>> 0
}

/** At the end, and announced at the front. */
export function intoWebp(flag: number, type: string, data: Bytes): Bytes {
  const all = joined(plain.webp, type, little(data.length), data, data.length % 2 ? [0] : [])
  all.set(little(all.length - 8), 4)
  all[20] = (all[20] ?? 0) | flag
  return all
}

const box = (type: string, ...data: readonly Part[]) => {
  const inner = joined(...data)
  return joined(big(inner.length + 8), type, inner)
}

/** An AVIF's boxes, without a picture: two items, which lie one behind the other in `mdat`. */
export function avif(exif: Bytes, words: Bytes): Bytes {
  const first = joined(big(6), 'Exif\0\0', exif)
  const sizes = [first.length, words.length]
  const item = (id: number, type: string, more = '') =>
    box('infe', [2, 0, 0, 0], big(id, 2), big(0, 2), type, '\0', more)
  const info = box(
    'iinf',
    [0, 0, 0, 0],
    big(2, 2),
    item(1, 'Exif'),
    item(2, 'mime', 'application/rdf+xml\0'),
  )
  const places = (from: number) =>
    box(
      'iloc',
      [0, 0, 0, 0, 0x44, 0x00],
      big(2, 2),
      sizes.flatMap((size, at) => [
        ...big(at + 1, 2),
        ...[0, 0],
        ...big(1, 2),
        ...big(at === 0 ? from : from + (sizes[0] ?? 0)),
        ...big(size),
      ]),
    )
  const start = box('ftyp', 'avif', big(0), 'mif1')
  const meta = (from: number) => box('meta', [0, 0, 0, 0], info, places(from))
  const from = start.length + meta(0).length + 8 + 4
  return joined(start, meta(from), box('mdat', 'PIX1', first, words, 'PIX2'))
}
