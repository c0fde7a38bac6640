/**
 * A square of one colour as a PNG: a palette with that colour, and a bit for each pixel. That is small enough to be stored
 * without being compressed.
 */
import { concatBytes } from '#sandbox/bytes/concatBytes.ts'
import { fromLatin1 } from '#sandbox/bytes/base64.ts'

type Colour = [red: number, green: number, blue: number]

const mostStored = 0xffff

export function squarePng(size: number, colour: Colour): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(size * (1 + Math.ceil(size / 8)))
  const bitDepth = [1, 3, 0, 0, 0]
  return concatBytes([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', Uint8Array.of(...word(size), ...word(size), ...bitDepth)),
    chunk('PLTE', Uint8Array.from(colour)),
    chunk('IDAT', stored(pixels)),
    chunk('IEND', new Uint8Array(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concatBytes([fromLatin1(type), data])
  return concatBytes([word(data.length), body, word(crc32(body))])
}

/** As zlib wraps what it does not compress (RFC 1950, RFC 1951 3.2.4). */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)]
  for (let start = 0; start < data.length; start += mostStored) {
    const block = data.subarray(start, start + mostStored)
    const isLast = start + mostStored >= data.length
    const [low, high] = [block.length & 255, block.length >>> 8]
    parts.push(Uint8Array.of(isLast ? 1 : 0, low, high, ~low, ~high), block)
  }
  return concatBytes([...parts, word(adler32(data))])
}

/** Four bytes, the highest first. */
function word(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

function crc32(data: Uint8Array): number {
  let crc = ~0
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc
}

function adler32(data: Uint8Array): number {
  let [sum, sums] = [1, 0]
  for (const byte of data) {
    sum = (sum + byte) % 65_521
    sums = (sums + sum) % 65_521
  }
  return (sums << 16) | sum
}
