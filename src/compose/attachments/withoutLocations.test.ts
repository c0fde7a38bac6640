/** Files as they leave: what drops its place is without it, all else is what it was. */
import { expect, test } from 'vitest'
import { intoJpeg, plain, segment, tiff } from '#testing/locationPictures.ts'
import type { FileAttachment } from './attachments.ts'
import { withoutLocations } from './withoutLocations.ts'

const located = intoJpeg(segment(0xe1, 'Exif\0\0', tiff({ hasPlace: true })))

function photo(more: Partial<FileAttachment> = {}): FileAttachment {
  const file = new File([located], 'Harbour.jpg', { type: 'image/jpeg', lastModified: 7 })
  return { id: '1', name: file.name, contentType: file.type, size: file.size, file, ...more }
}
const dropping = (more: Partial<FileAttachment> = {}) => photo({ dropsLocation: true, ...more })
const only = async (one: FileAttachment) => (await withoutLocations([one]))[0] as FileAttachment

test('it is without its place, under its own name, id and size', async () => {
  const { file, ...rest } = await only(dropping({ contentId: '1@mail-composer' }))
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(plain.jpeg)
  expect(rest).toEqual({
    ...{ id: '1', name: 'Harbour.jpg', contentType: 'image/jpeg', contentId: '1@mail-composer' },
    size: plain.jpeg.length,
  })
  expect(file).toMatchObject({ name: 'Harbour.jpg', type: 'image/jpeg', lastModified: 7 })
})

test('it is the same file each time', async () => {
  const one = dropping()
  expect((await only(one)).file).toBe((await only({ ...one, id: '2' })).file)
})

test('what keeps its place, and what names none, is itself', async () => {
  const kept = [photo()]
  expect(await withoutLocations(kept)).toBe(kept)
  const file = new Blob([plain.png])
  expect((await only(dropping({ file }))).file).toBe(file)
})

test('what cannot be read does not leave, and is read the next time', async () => {
  const one = dropping()
  const gone = () => Promise.reject(new Error('gone'))
  await expect(withoutLocations([one], gone)).rejects.toThrow('gone')
  expect((await only(one)).size).toBe(plain.jpeg.length)
})
