/** Puts an emoji at the caret, or in the place of what was typed to find it, as one step. */
import type { Editor } from '@tiptap/core'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'

export function insertEmoji(editor: Editor, sign: string, place?: { from: number; to: number }) {
  const { from, to } = place ?? editor.state.selection
  asStep(editor, () =>
    editor.view.dispatch(editor.state.tr.insertText(sign, from, to).scrollIntoView()),
  )
}
