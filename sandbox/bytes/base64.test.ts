/** What the web's functions make of bytes is what everybody calls base64. */
import { expect, test } from 'vitest'
import { fromBase64, fromLatin1, toBase64, toBase64Url, toLatin1 } from './base64.ts'

const everyByte = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7) % 256)

test.each([0, 1, 2, 3, 4, 255, 256, 0x8000, 0x8001, 100_003])(
  '%i bytes, there and back',
  (size) => {
    const bytes = everyByte.slice(0, size)
    const expected = Buffer.from(bytes)
    expect(toBase64(bytes)).toBe(expected.toString('base64'))
    expect(toBase64Url(bytes)).toBe(expected.toString('base64url'))
    expect(fromBase64(expected.toString('base64'))).toEqual(bytes)
    expect(toLatin1(bytes)).toBe(expected.toString('latin1'))
    expect(fromLatin1(toLatin1(bytes))).toEqual(bytes)
  },
)
