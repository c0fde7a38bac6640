/** Puts pictures at the caret, one after the other, and selects none of them: one goes on writing. */
import type { Editor } from '@tiptap/core'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'
import { addImages } from './Image.tsx'

export function insertImages(editor: Editor, files: readonly File[]) {
  const added = addImages(editor, files)
  if (added.length === 0) return
  asStep(editor, () =>
    editor.commands.command(({ tr, state }) => {
      for (const { src } of added)
        tr.replaceSelectionWith(state.schema.node('image', { src }), true)
      tr.scrollIntoView()
      return true
    }),
  )
}
