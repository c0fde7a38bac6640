/**
 * An editor of its own for a signature or a snippet: the same text as a message has. Its images are stored in it as
 * `data:` addresses, and are named by content id while it is edited.
 */
import type { Editor } from '@tiptap/core'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { readDataUrl } from '#compose/body/editor/images/readDataUrl.ts'
import { readSignature } from '#compose/body/editor/signature/readSignature.tsx'
import { bareFile } from '#compose/body/location/bareFile.ts'
import { isImageSource } from '#compose/body/document/imageHtml.ts'
import type { AddedImage, InlineImages } from '#compose/body/InlineImagesContext.tsx'
import { isShownImage } from '#compose/body/shownImages.ts'

export type SignatureEditor = {
  readonly editor: Editor
  readonly images: InlineImages
  /** As it is stored. The text is read in the call itself, its images may follow. */
  readonly read: () => Promise<string>
}

export function createSignatureEditor(html: string, onChange: () => void): SignatureEditor {
  const files = new Map<string, File>()
  /** Ids of those that are stored without the place they were taken at. */
  const bare = new Set<string>()

  function add(file: File, keepsLocation = true): AddedImage {
    const id = `${files.size + 1}@signature`
    files.set(id, file)
    if (!keepsLocation) bare.add(id)
    return { file, src: `cid:${id}` }
  }

  const block = readSignature(html, (found) =>
    found.map(({ src, alt }) => {
      const file = readDataUrl(src, alt)
      if (file) return add(file).src
      return isImageSource(src) ? src : undefined
    }),
  )
  const document = { type: 'doc', content: block?.content ?? [{ type: 'paragraph' }] }
  const editor = createBodyEditor({ document }, onChange)
  return {
    editor,
    images: {
      fetchSilently: async (id) => files.get(id),
      addImages: (added, keepsLocation = false) =>
        added.filter(isShownImage).map((file) => add(file, keepsLocation)),
      locationOf: (id) => (bare.has(id) ? 'dropped' : 'kept'),
    },
    async read() {
      const { html: written } = readCopy(editor)
      const addresses = new Map<string, string>()
      for (const [id, file] of files)
        if (written.includes(`"cid:${id}"`))
          addresses.set(id, await toDataUrl((bare.has(id) && (await bareFile(file))) || file))
      return written.replaceAll(/"cid:([^"]+)"/g, (whole, id: string) => {
        const address = addresses.get(id)
        return address ? `"${address}"` : whole
      })
    },
  }
}

function toDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The image could not be read.'))
    reader.readAsDataURL(file)
  })
}
