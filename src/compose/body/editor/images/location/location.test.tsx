// @vitest-environment jsdom
/** The bar says that a picture leaves without the place it was taken at, and has the way back. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { InlineImagesProvider, type InlineImages } from '#compose/body/InlineImagesContext.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { intoJpeg, plain, segment, tiff } from '#testing/locationPictures.ts'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { t } from '#testing/t.ts'
import { ImageBar } from '#compose/body/editor/images/ImageBar.tsx'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'
import { insertImages } from '#compose/body/editor/images/insertImages.tsx'

let editor: Editor
/** The files of the message, in the order they became some. */
let files: { readonly file: File; readonly keepsLocation: boolean }[]
const located = intoJpeg(segment(0xe1, 'Exif\0\0', tiff({ hasPlace: true })))
const photo = new File([located], 'Harbour.jpg', { type: 'image/jpeg' })

const indexOf = (id: string) => Number(id.split('@')[0]) - 1
const images: InlineImages = {
  fetchSilently: async (id) => files[indexOf(id)]?.file,
  addImages: (added, keepsLocation = false) =>
    added.map((file) => {
      files.push({ file, keepsLocation })
      return { file, src: `cid:${files.length}@mail-composer` }
    }),
  locationOf(id) {
    const found = files[indexOf(id)]
    return found && (found.keepsLocation ? 'kept' : 'dropped')
  },
}

beforeEach(() => {
  fillGapsOfJsdom()
  files = []
  editor = createBodyEditor({ text: '', anchor: 0, head: 0 }, () => undefined)
  imagesOf(editor).setState({ fetch: images.fetchSilently, add: images.addImages })
})
afterEach(() => {
  cleanup()
  editor.destroy()
})

function select(file: File) {
  insertImages(editor, [file])
  editor.commands.setNodeSelection(1)
  render(
    <I18nProvider>
      <InlineImagesProvider value={images}>
        <ImageBar editor={editor} />
      </InlineImagesProvider>
    </I18nProvider>,
  )
}
const shown = () => /src="([^"]+)"/.exec(readCopy(editor).html)?.[1]
const step = (name: 'undo' | 'redo') => act(() => void editor.commands[name]())

test('it is said, and kept and removed again, each as a step of Undo', async () => {
  select(photo)
  expect(files).toEqual([{ file: photo, keepsLocation: false }])
  await screen.findByText(t('image.noLocation'))
  fireEvent.click(screen.getByRole('button', { name: t('image.keepLocation') }))
  await screen.findByText(t('image.hasLocation'))
  expect(files[1]).toEqual({ file: photo, keepsLocation: true })
  const kept = shown()
  fireEvent.click(screen.getByRole('button', { name: t('image.removeLocation') }))
  await screen.findByText(t('image.noLocation'))
  expect(files[2]).toEqual({ file: photo, keepsLocation: false })
  step('undo')
  expect(shown()).toBe(kept)
  step('undo')
  expect(shown()).toBe('cid:1@mail-composer')
  await screen.findByText(t('image.noLocation'))
})

test('of one that names no place nothing is said', async () => {
  select(new File([plain.png], 'a.png', { type: 'image/png' }))
  await screen.findByRole('button', { name: t('image.replace') })
  await act(async () => undefined)
  expect(screen.queryByText(t('image.noLocation'))).toBeNull()
})
