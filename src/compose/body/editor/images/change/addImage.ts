/** Makes a file another picture of the message; what names it, or nothing where it was not taken. */
import type { Editor } from '@tiptap/core'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'

/** `keepsLocation`: whatever it says of a place. */
export function addImage(editor: Editor, file: File, keepsLocation = false): string | undefined {
  return imagesOf(editor).getState().add?.([file], keepsLocation)[0]?.src
}
