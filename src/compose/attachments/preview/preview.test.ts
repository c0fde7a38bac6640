/** Which files can be shown, and what of them; hostile bytes are characters or nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureSize } from '#compose/attachments/item/pictureSize.ts'
import { previewKind } from './previewKind.ts'
import { mostTextBytes, readText } from './readText.ts'

test.each([
  ['a.PNG', '', 'picture'],
  ['logo.svg', 'image/svg+xml', 'picture'],
  ['scan', 'image/jpeg', 'picture'],
  ['photo.heic', 'image/heic', 'none'],
  ['notes.md', '', 'text'],
  ['README', 'text/plain', 'text'],
  ['page.html', 'text/html', 'text'],
  ['plan.pdf', 'application/pdf', 'none'],
  ['a.constructor', 'constructor', 'none'],
])('%s (%s): %s', (name, type, kind) => {
  expect(previewKind(name, type)).toBe(kind)
})

const bytes = (...all: number[]) => new Blob([new Uint8Array(all)])

test.each([
  ['UTF-8', new Blob(['Grüße']), 'Grüße'],
  ['UTF-8 with a mark', new Blob(['\uFEFFGrüße']), 'Grüße'],
  ['UTF-16 little-endian', bytes(0xff, 0xfe, 0x47, 0, 0xfc, 0), 'Gü'],
  ['UTF-16 big-endian', bytes(0xfe, 0xff, 0, 0x47, 0, 0xfc), 'Gü'],
  ['Windows-1252', bytes(0x47, 0xfc), 'Gü'],
])('%s is read', async (_name, file, text) => {
  expect(await readText(file)).toEqual({ text, isCut: false })
})

test('of a long text the beginning is read, cut in the middle of a character, too', async () => {
  const { text, isCut } = await readText(new Blob([`a${'ü'.repeat(mostTextBytes)}`]))
  expect(isCut).toBe(true)
  expect(text.slice(0, 3)).toBe('aüü')
  expect(text.length).toBeLessThanOrEqual(mostTextBytes)
})

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))

test.each([
  ['PNG', '89504e470d0a1a0a0000000d494844520000012c000000c8', { width: 300, height: 200 }],
  ['GIF', '4749463839612c01c800', { width: 300, height: 200 }],
  ['JPEG', 'ffd8ffe000044a46ffc2000b0800c8012c', { width: 300, height: 200 }],
  [
    'WebP, extended',
    '52494646000000005745425056503858000000000000000' + '02b0100c70000',
    { width: 300, height: 200 },
  ],
  ['a JPEG without a frame', 'ffd8ffe000044a46', undefined],
  ['a cut PNG', '89504e47', undefined],
  ['no picture', '25504446', undefined],
  ['nothing', '', undefined],
])('%s', (_name, head, size) => {
  expect(pictureSize(hex(head))).toEqual(size)
})

test('whatever the bytes are, it ends', () => {
  const heads = fc.constantFrom('', 'ffd8', '89504e47', '52494646')
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      const all = new Uint8Array([...hex(head), ...rest])
      const size = pictureSize(all)
      if (size) expect(Number.isInteger(size.width * size.height)).toBe(true)
    }),
  )
})
