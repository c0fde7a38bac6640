/**
 * Pictures that are pasted into the text, alone or in HTML that carries their bytes (data:), become files of the
 * message. Without a way to make them such, files are left to the page, which attaches them.
 */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { imagesOf } from './Image.tsx'
import { isShownImage } from '#compose/body/shownImages.ts'
import { tidyHtml } from '#compose/body/html/tidyHtml.ts'
import { readDataUrl } from './readDataUrl.ts'
import { insertImages } from './insertImages.tsx'

export const PastedImages = Extension.create({
  name: 'pastedImages',
  // Before the page, which attaches files.
  priority: 900,
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML(html) {
            const holder = document.createElement('div')
            holder.append(tidyHtml(html, (src, alt) => takeData(editor, src, alt)))
            return holder.innerHTML
          },
        },
        view({ dom }) {
          const paste = (event: ClipboardEvent) => takeFiles(editor, event, event.clipboardData)
          dom.addEventListener('paste', paste)
          return { destroy: () => dom.removeEventListener('paste', paste) }
        },
      }),
    ]
  },
})

function takeFiles(editor: Editor, event: Event, data: DataTransfer | null) {
  const files = [...(data?.files ?? [])]
  const { add } = imagesOf(editor).getState()
  if (!add || !data || files.length === 0 || !files.every(isShownImage)) return
  // A table of numbers comes with a picture of it, which is not meant.
  if (data.getData('text/plain') !== '' && data.getData('text/html') !== '') return
  event.preventDefault()
  event.stopPropagation()
  insertImages(editor, add, files)
}

/** What it is called then; nothing where it cannot be taken. */
function takeData(editor: Editor, src: string, alt: string): string | undefined {
  const file = readDataUrl(src, alt)
  const [contentId] = (file && imagesOf(editor).getState().add?.([file])) ?? []
  return contentId && `cid:${contentId}`
}
