// @vitest-environment jsdom
/** Pictures of a signature are stored in it, those that were added here without the place they were taken at. */
import { afterEach, expect, test } from 'vitest'
import { insertImages } from '#compose/body/editor/images/insertImages.tsx'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'
import { intoJpeg, plain, segment, tiff } from '#testing/locationPictures.ts'
import { createSignatureEditor, type SignatureEditor } from './createSignatureEditor.tsx'

const located = intoJpeg(segment(0xe1, 'Exif\0\0', tiff({ hasPlace: true })))
const photo = new File([located], 'Harbour.jpg', { type: 'image/jpeg' })
const addressOf = (bytes: Uint8Array) =>
  `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`

let open: SignatureEditor
afterEach(() => open.editor.destroy())

function openSignature(html = '') {
  open = createSignatureEditor(html, () => undefined)
  imagesOf(open.editor).setState({ add: open.images.addImages })
}

test('a photo is stored without its place, unless that is kept', async () => {
  openSignature()
  insertImages(open.editor, [photo])
  expect(await open.read()).toContain(`"${addressOf(plain.jpeg)}"`)
  open.editor.commands.clearContent()
  const [kept] = open.images.addImages!([photo], true)
  open.editor.commands.insertContent({ type: 'image', attrs: { src: kept!.src } })
  expect(await open.read()).toContain(`"${addressOf(located)}"`)
})

test('one that was stored before stays as it is', async () => {
  const stored = `<p><img src="${addressOf(located)}" alt=""></p>`
  openSignature(stored)
  expect(await open.read()).toContain(`"${addressOf(located)}"`)
})
