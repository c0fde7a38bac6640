/** Changes the picture at a place, which stays selected, as one step of Undo. */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { NodeSelection } from '@tiptap/pm/state'

export function setImage(editor: Editor, at: number, more: Readonly<Record<string, unknown>>) {
  const { tr } = editor.state
  const node = tr.doc.nodeAt(at)
  // Undone or deleted meanwhile.
  if (node?.type.name !== 'image') return
  tr.setNodeMarkup(at, null, { ...node.attrs, ...more })
  editor.view.dispatch(closeHistory(tr.setSelection(NodeSelection.create(tr.doc, at))))
}
