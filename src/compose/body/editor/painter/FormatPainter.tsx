/**
 * The look of the text at the caret, taken along to what is selected next: by the pointer, or by Shift and the arrow
 * keys. A click paints the word. Escape, or the button again, puts it down. Links are content, and stay as they are.
 */
import { Extension, type Editor } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import { Plugin, TextSelection, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'

const looks = new WeakMap<Editor, readonly Mark[]>()

export function isPainting(editor: Editor): boolean {
  return looks.has(editor)
}

export function togglePainter(editor: Editor): boolean {
  if (!looks.delete(editor)) looks.set(editor, lookOf(editor.state))
  // So that the toolbar knows.
  editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false))
  return true
}

export const FormatPainter = Extension.create({
  name: 'formatPainter',
  addProseMirrorPlugins() {
    const { editor } = this
    /** The pointer, or Shift: what is selected is not final yet. */
    let isHeld = false
    const paintSoon = () => void setTimeout(() => paint(editor))
    const hold = () => void (isHeld = true)
    const release = () => void (isHeld = false)
    const handleDOMEvents = {
      mousedown: hold,
      mouseup() {
        release()
        paintSoon()
      },
      keydown(_view: unknown, { key }: KeyboardEvent) {
        if (key === 'Shift') hold()
        return key === 'Escape' && isPainting(editor) && togglePainter(editor)
      },
      keyup(_view: unknown, { key }: KeyboardEvent) {
        if (key !== 'Shift') return
        release()
        if (!editor.state.selection.empty) paintSoon()
      },
    }
    // The editor may learn of a selection after the key that made it was let go.
    const update = ({ state }: EditorView, before: EditorState) => {
      if (isHeld || state.selection.empty || state.selection.eq(before.selection)) return
      paintSoon()
    }
    return [new Plugin({ props: { handleDOMEvents }, view: () => ({ update }) })]
  },
  onDestroy() {
    looks.delete(this.editor)
  },
})

/** Of the first piece that is selected, or of what would be typed. */
function lookOf({ selection, storedMarks }: EditorState): readonly Mark[] {
  const { empty, $from } = selection
  const marks = empty ? (storedMarks ?? $from.marks()) : ($from.nodeAfter?.marks ?? $from.marks())
  return marks.filter(({ type }) => type.name !== 'link')
}

function paint(editor: Editor) {
  const look = looks.get(editor)
  const place = look && !editor.isDestroyed && targetOf(editor.state)
  if (!place) return
  looks.delete(editor)
  const { from, to } = place
  asStep(editor, () => {
    const { tr, schema } = editor.state
    for (const type of Object.values(schema.marks))
      if (type.name !== 'link') tr.removeMark(from, to, type)
    for (const mark of look) tr.addMark(from, to, mark)
    editor.view.dispatch(tr)
  })
}

/** What is selected, else the word at the caret. */
function targetOf({ selection }: EditorState): { from: number; to: number } | undefined {
  if (!(selection instanceof TextSelection)) return undefined
  if (!selection.empty) return { from: selection.from, to: selection.to }
  const { parent, parentOffset, pos } = selection.$from
  const text = parent.textBetween(0, parent.content.size, undefined, '\ufffc')
  const before = /[\p{L}\p{M}\p{N}'’_-]*$/u.exec(text.slice(0, parentOffset))?.[0].length ?? 0
  const after = /^[\p{L}\p{M}\p{N}'’_-]*/u.exec(text.slice(parentOffset))?.[0].length ?? 0
  return before + after === 0 ? undefined : { from: pos - before, to: pos + after }
}
