/**
 * The editor hears of a selection a moment after it was made, and not any more once the focus is elsewhere: it is read
 * when the text is left and before a command's keys, so that what is pressed next acts on it.
 */
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export function readSelection(view: EditorView): void {
  const { selection, doc, tr } = view.state
  const made = document.getSelection()
  // What is no text, such as cells of a table, is selected by the editor itself.
  if (!made || made.isCollapsed || !(selection instanceof TextSelection && selection.empty)) return
  const [anchor, head] = [
    positionOf(view, made.anchorNode, made.anchorOffset),
    positionOf(view, made.focusNode, made.focusOffset),
  ]
  if (anchor === undefined || head === undefined) return
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))))
}

function positionOf(view: EditorView, node: Node | null, offset: number): number | undefined {
  return node && view.dom.contains(node) ? view.posAtDOM(node, offset) : undefined
}
