/** Puts pictures at the caret, one after the other, and selects none of them: one goes on writing. */
import type { Editor } from '@tiptap/core'
import type { AddedImage, AddImages } from '#compose/body/InlineImagesContext.tsx'
import { asStep } from '#compose/body/editor/commands/formats.tsx'

export async function insertImages(editor: Editor, add: AddImages, files: readonly File[]) {
  const images = await add(files)
  if (editor.isDestroyed || images.length === 0) return
  asStep(editor, () =>
    editor.commands.command(({ tr, state }) => {
      for (const image of images) tr.replaceSelectionWith(toNode(state.schema, image), true)
      tr.scrollIntoView()
      return true
    }),
  )
}

function toNode(schema: Editor['schema'], { contentId, ...attrs }: AddedImage) {
  return schema.node('image', { ...attrs, src: `cid:${contentId}` })
}
