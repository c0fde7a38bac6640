/** What is done as one step, which Undo takes back alone. */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'

export function asStep(editor: Editor, act: () => unknown) {
  editor.view.dispatch(closeHistory(editor.state.tr))
  act()
}
