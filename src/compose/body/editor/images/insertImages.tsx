/** Puts pictures at the caret, one after the other, and selects none of them: one goes on writing. */
import type { Editor } from '@tiptap/core'
import type { AddImages } from '#compose/body/InlineImagesContext.tsx'
import { asStep } from '#compose/body/editor/commands/formats.tsx'

export function insertImages(editor: Editor, add: AddImages, files: readonly File[]) {
  const contentIds = add(files)
  if (contentIds.length === 0) return
  asStep(editor, () =>
    editor.commands.command(({ tr, state }) => {
      for (const id of contentIds)
        tr.replaceSelectionWith(state.schema.node('image', { src: `cid:${id}` }), true)
      tr.scrollIntoView()
      return true
    }),
  )
}
