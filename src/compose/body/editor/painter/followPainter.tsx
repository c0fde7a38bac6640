/** Paints what is selected next, once; fetched when the painter is first taken up. */
import type { Editor } from '@tiptap/core'
import type { Mark } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'

/** What was taken up (painter.tsx). */
export type Painter = {
  readonly isTaken: () => boolean
  readonly putDown: () => readonly Mark[]
  readonly toggle: () => boolean
}

const key = new PluginKey('formatPainter')

export function followPainter(editor: Editor, painter: Painter) {
  if (editor.isDestroyed || key.get(editor.state)) return
  /** The pointer, or Shift: what is selected is not final yet. */
  let isHeld = false
  const paintSoon = () => void setTimeout(() => paint(editor, painter))
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
      return key === 'Escape' && painter.isTaken() && painter.toggle()
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
  editor.registerPlugin(new Plugin({ key, props: { handleDOMEvents }, view: () => ({ update }) }))
}

function paint(editor: Editor, { isTaken, putDown }: Painter) {
  const place = !editor.isDestroyed && isTaken() && targetOf(editor.state)
  if (!place) return
  const look = putDown()
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
