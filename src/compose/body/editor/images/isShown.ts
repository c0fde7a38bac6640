/** Whether a picture is in the text, by what names it. */
import type { Editor } from '@tiptap/core'

export function isShown({ state }: Editor, src: string): boolean {
  let found = false
  state.doc.descendants(({ attrs }) => {
    found ||= attrs['src'] === src
    return !found
  })
  return found
}
