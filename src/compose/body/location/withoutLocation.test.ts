/**
 * The place leaves a picture, and nothing else does: what browsers made comes out of what a camera or a program added to
 * it, byte for byte. Hostile files neither throw nor take long.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  avif,
  chunk,
  intoJpeg,
  intoPng,
  intoWebp,
  joined,
  latin,
  placeXmp,
  plain,
  segment,
  tiff,
  xmp,
} from '#testing/locationPictures.ts'
import { orientationOnly, readExif } from './exif.ts'
import { withoutLocation } from './withoutLocation.ts'

const exif = (said: Parameters<typeof tiff>[0]) => segment(0xe1, 'Exif\0\0', tiff(said))
const xmpName = 'http://ns.adobe.com/xap/1.0/\0'
const iptc = (number: number) =>
  segment(0xed, 'Photoshop 3.0\0', '8BIM\x04\x04\0\0\0\0\0\x09', [0x1c, 2, number, 0, 4], 'Graz')
const here = { hasPlace: true }

test.each([
  ['EXIF', exif(here)],
  ['EXIF of another order', exif({ ...here, isLittle: true })],
  ['EXIF that cannot be read', segment(0xe1, 'Exif\0\0', 'MM\0*', [0, 0, 200, 0])],
  ['XMP', segment(0xe1, xmpName, placeXmp)],
  ['XMP that goes on', segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', placeXmp)],
  ['a city of IPTC', iptc(90)],
  ['the measurements of a camera', segment(0xe6, 'GoPro\0GPS5')],
  ['a city in XMP', segment(0xe1, xmpName, xmp('photoshop:City="Graz"'))],
])('a JPEG loses the place in %s', (_name, ...said) => {
  expect(withoutLocation(intoJpeg(...said))).toEqual(plain.jpeg)
})

test('what else is said beside the place goes with it, and so does what follows the picture', () => {
  const comment = segment(0xe1, xmpName, xmp('xmp:Rating="5"'))
  const all = intoJpeg(exif(here), comment, iptc(5), segment(0xe2, 'MPF\0', [0, 0]))
  expect(withoutLocation(joined(all, plain.jpeg, 'ftypmp42'))).toEqual(plain.jpeg)
})

test('the place in what follows a picture alone goes', () => {
  expect(withoutLocation(joined(plain.jpeg, 'ftypmp42 \xa9xyz+48+16'))).toEqual(plain.jpeg)
  expect(withoutLocation(joined(plain.png, exif(here)))).toEqual(plain.png)
})

test('a picture stays the right way up', () => {
  const kept = segment(0xe1, 'Exif\0\0', orientationOnly(6))
  const turned = withoutLocation(intoJpeg(exif({ ...here, orientation: 6 })))
  expect(turned).toEqual(intoJpeg(kept))
  expect(readExif(orientationOnly(6))).toEqual({ orientation: 6, saysWhere: false })
  const png = withoutLocation(intoPng(chunk('eXIf', tiff({ ...here, orientation: 8 }))))
  expect(png).toEqual(intoPng(chunk('eXIf', orientationOnly(8))))
  const webp = withoutLocation(intoWebp(8, 'EXIF', tiff({ ...here, orientation: 3 })))
  expect(webp).toEqual(intoWebp(8, 'EXIF', orientationOnly(3)))
})

test('markers that readers pass over hide nothing', () => {
  expect(withoutLocation(intoJpeg(joined([0xff, 0xff], exif(here).slice(1))))).toEqual(
    intoJpeg(latin('\xff')),
  )
  const behindNoise = intoJpeg(joined([0, 1, 2], exif(here)))
  expect(withoutLocation(behindNoise)).toEqual(intoJpeg(joined([0, 1, 2])))
})

test.each([
  ['EXIF', chunk('eXIf', tiff(here))],
  ['XMP', chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', placeXmp)],
  ['XMP that is packed', chunk('iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0', 'x')],
  ['a packed profile', chunk('zTXt', 'Raw profile type exif\0\0', 'x')],
  ['a note', chunk('tEXt', 'exif:GPSLatitude\0', '48/1')],
])('a PNG loses the place in %s', (_name, ...said) => {
  expect(withoutLocation(intoPng(...said))).toEqual(plain.png)
})

test.each([
  [8, 'EXIF', tiff(here)],
  [8, 'EXIF', joined('Exif\0\0', tiff(here))],
  [4, 'XMP ', placeXmp],
] as const)('a WebP loses the place, flag %s, %s', (flag, type, data) => {
  expect(withoutLocation(intoWebp(flag, type, data))).toEqual(plain.webp)
})

test('an AVIF keeps its length and all that is no place', () => {
  const before = avif(tiff(here), placeXmp)
  const after = withoutLocation(before)
  expect(after).toHaveLength(before.length)
  const blank = new Uint8Array(tiff(here).length)
  blank.set(latin('MM\0*\0\0\0\x08'))
  expect(after).toEqual(avif(blank, placeXmp.slice().fill(0x20)))
  expect(withoutLocation(avif(tiff({}), xmp('')))).toBeUndefined()
})

test.each([
  ['plain', plain.jpeg],
  ['plain', plain.png],
  ['plain', plain.webp],
  ['with its camera and which way up it is', intoJpeg(exif({ orientation: 6 }))],
  ['with a rating', intoJpeg(segment(0xe1, xmpName, xmp('xmp:Rating="5"')), iptc(5))],
  ['with a comment', intoPng(chunk('tEXt', 'Comment\0', 'GPS'))],
  ['with its camera', intoWebp(8, 'EXIF', tiff({}))],
  ['of a format nobody knows', latin('BM: Exif\0\0 GPS')],
  ['of nothing', latin('')],
])('a picture %s that names no place is left alone', (_name, bytes) => {
  expect(withoutLocation(bytes)).toBeUndefined()
})

const pieces = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
  fc.constantFrom(
    ...[exif(here), iptc(90), chunk('eXIf', tiff(here)), plain.jpeg, plain.png, plain.webp],
    ...[avif(tiff(here), placeXmp), placeXmp, latin('\xff\xd9'), latin('\xff\xda\0\x02')],
  ),
)
const hostile = fc
  .tuple(
    fc.constantFrom(plain.jpeg, plain.png, plain.webp, avif(tiff(here), placeXmp)),
    fc.array(pieces, { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(1_000), fc.nat(255)), { maxLength: 8 }),
    fc.nat(4_000),
  )
  .map(([start, parts, changes, length]) => {
    const bytes = joined(start.slice(0, 20), ...parts, start.slice(20)).slice(0, length)
    for (const [at, value] of changes) if (at > 12 && at < bytes.length) bytes[at] = value
    return bytes
  })

test('nothing throws, nothing is added, and a second time finds no place', () => {
  fc.assert(
    fc.property(hostile, (bytes) => {
      const before = bytes.slice()
      const after = withoutLocation(bytes)
      expect(bytes).toEqual(before)
      if (!after) return
      expect(after.length).toBeLessThanOrEqual(bytes.length + 36)
      expect(withoutLocation(after)).toBeUndefined()
    }),
  )
})

test('of metadata of any order only the picture is left', () => {
  const said = fc.constantFrom(
    ...[exif(here), exif({}), iptc(90), segment(0xe1, xmpName, placeXmp), segment(0xe6, 'GoPro\0')],
  )
  fc.assert(
    fc.property(fc.array(said, { maxLength: 5 }), (segments) => {
      expect(withoutLocation(intoJpeg(exif(here), ...segments))).toEqual(plain.jpeg)
    }),
  )
})

test('sizes that lie cost no time: each byte is looked at a few times', () => {
  const many = Array.from({ length: 20_000 }, () => joined([0xff, 0xe1, 0, 2]))
  expect(withoutLocation(intoJpeg(...many))).toBeUndefined()
  const extents = joined([0, 0, 0, 0, 0, 0, 255, 255], new Uint8Array(60_000).fill(255))
  const meta = joined([0, 0, 0, 0], [0, 0, 0, 14], 'iinf', [0, 0, 0, 0, 0, 0])
  const iloc = joined([0, 0, 0xea, 0x70], 'iloc', extents)
  const inner = joined(meta, iloc)
  const size = inner.length + 8
  const file = joined([0, 0, 0, 8], 'ftyp', [0, 0, size >> 8, size & 255], 'meta', inner)
  expect(withoutLocation(file)).toBeUndefined()
})
