/**
 * The look of the text at the caret, taken along to what is selected next: by the pointer, or by Shift and the arrow
 * keys. A click paints the word. Escape, or the button again, puts it down. Links are content, and stay as they are.
 */
import type { Editor } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

const looks = new WeakMap<Editor, readonly Mark[]>()

export function isPainting(editor: Editor): boolean {
  return looks.has(editor)
}

export function togglePainter(editor: Editor): boolean {
  if (isPainting(editor)) putDown(editor)
  else takeUp(editor)
  // So that the toolbar knows.
  editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false))
  return true
}

function takeUp(editor: Editor) {
  looks.set(editor, lookOf(editor.state))
  showPainter(editor)
  const painter = {
    isTaken: () => isPainting(editor),
    putDown: () => putDown(editor),
    toggle: () => togglePainter(editor),
  }
  import('./followPainter.tsx').then(
    ({ followPainter }) => followPainter(editor, painter),
    () => painter.isTaken() && painter.toggle(),
  )
}

/** Gives what was taken. */
function putDown(editor: Editor): readonly Mark[] {
  const look = looks.get(editor) ?? []
  looks.delete(editor)
  showPainter(editor)
  return look
}

/** By the pointer over the text (EditorText.css). */
function showPainter(editor: Editor) {
  editor.view.dom.toggleAttribute('data-painting', isPainting(editor))
}

/** Of the first piece that is selected, or of what would be typed. */
function lookOf({ selection, storedMarks }: EditorState): readonly Mark[] {
  const { empty, $from } = selection
  const marks = empty ? (storedMarks ?? $from.marks()) : ($from.nodeAfter?.marks ?? $from.marks())
  return marks.filter(({ type }) => type.name !== 'link')
}
