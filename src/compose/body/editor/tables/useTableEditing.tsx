/** What tables need is fetched when the caret first comes into one, or is about to. */
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect } from 'react'

const ready = new WeakSet<Editor>()
const fetchCode = () => import('./tableEditing.tsx')

/** Somebody chooses the size of one: the Tab after its first word is a key of the table. */
export function fetchTableEditing(): void {
  fetchCode().catch(() => undefined)
}

export function useTableEditing(editor: Editor) {
  const isInTable = useEditorState({ editor, selector: ({ editor }) => editor.isActive('table') })
  useEffect(() => {
    if (!isInTable || ready.has(editor)) return
    ready.add(editor)
    fetchCode().then(
      ({ addTableEditing }) => editor.isDestroyed || addTableEditing(editor),
      // Without a network the table is written in all the same; the next time asks again.
      () => ready.delete(editor),
    )
  }, [editor, isInTable])
}
