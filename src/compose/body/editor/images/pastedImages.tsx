/**
 * Pictures that are pasted or dropped into the text, alone or in HTML that carries their bytes (data:), become files of
 * the message. Without a way to make them such, files are left to the page, which attaches them.
 */
import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { carriesFiles } from '#compose/body/carriesFiles.ts'
import type { FoundImage, NameImages } from '#compose/body/html/readImages.ts'
import { tidyHtml } from '#compose/body/html/tidyHtml.ts'
import { addImages } from './Image.tsx'
import { imagesOf } from './imageSource.ts'
import { isShownImage } from '#compose/body/shownImages.ts'
import { pasteStorage } from '#compose/body/editor/paste/PasteReport.tsx'
import { insertImages } from './insertImages.tsx'
import { readDataUrl } from './readDataUrl.ts'

export const PastedImages = Extension.create({
  name: 'pastedImages',
  addProseMirrorPlugins() {
    const { editor } = this
    // A browser gives the HTML of a copied picture beside its file; it is taken once.
    let isOfFiles = false
    // Pasted once more, pictures are the files they became.
    let taken: readonly (string | undefined)[] = []
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste(_view, event) {
              isOfFiles = carriesFiles(event.clipboardData)
              return isOfFiles && takeFiles(editor, event, event.clipboardData)
            },
            drop(view, event) {
              const { clientX: left, clientY: top, dataTransfer } = event
              const place = view.posAtCoords({ left, top })
              return takeFiles(editor, event, dataTransfer, place?.pos)
            },
          },
          transformPastedHTML(html) {
            const { again } = pasteStorage(editor)
            if (!again) taken = []
            const holder = document.createElement('div')
            const take: NameImages = (found) => {
              if (!again && !isOfFiles) taken = takeData(editor, found)
              return taken
            }
            holder.append(tidyHtml(html, take, again === 'source' ? again : 'match'))
            return holder.innerHTML
          },
        },
      }),
    ]
  },
})

/** `at`: where the pointer let them go. */
function takeFiles(editor: Editor, event: Event, data: DataTransfer | null, at?: number): boolean {
  const files = [...(data?.files ?? [])]
  const isTaken = files.length > 0 && files.every(isShownImage)
  if (!imagesOf(editor).getState().add || !isTaken) return false
  event.preventDefault()
  if (at !== undefined) editor.commands.focus(at)
  insertImages(editor, files)
  return true
}

/** All of a paste at once; nothing for one that cannot be taken. */
function takeData(editor: Editor, found: readonly FoundImage[]): readonly (string | undefined)[] {
  const files = found.map(({ src, alt }) => readDataUrl(src, alt))
  const taken = addImages(
    editor,
    files.filter((file) => file !== undefined),
  )
  const names = new Map(taken.map(({ file, src }) => [file, src]))
  return files.map((file) => file && names.get(file))
}
