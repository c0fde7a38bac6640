/** Which pictures are not made smaller; how they are is shown by e2e/text/photos.spec.ts, for it needs a browser's canvas. */
import { expect, test } from 'vitest'
import { smallerImage } from './smallerImage.ts'

const bytes = (size: number, mark = '') => new Blob([mark, new Uint8Array(size)])
const of = (blob: Blob, type: string) => blob.slice(0, blob.size, type)

test.each([
  ['a light one', of(bytes(99_000), 'image/jpeg')],
  ['a GIF', of(bytes(200_000), 'image/gif')],
  ['a kind that browsers do not write', of(bytes(200_000), 'image/avif')],
  ['a PNG that moves', of(bytes(200_000, '\x89PNG acTL'), 'image/png')],
  ['a WebP that moves', of(bytes(200_000, 'RIFF WEBP ANIM'), 'image/webp')],
])('%s stays', async (_name, file) => {
  expect(await smallerImage(file, { width: 100, height: 100 })).toBeUndefined()
})
