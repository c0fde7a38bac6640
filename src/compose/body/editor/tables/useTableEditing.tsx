/** What tables need is fetched when the caret first comes into one. */
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect } from 'react'

const ready = new WeakSet<Editor>()

export function useTableEditing(editor: Editor) {
  const isInTable = useEditorState({ editor, selector: ({ editor }) => editor.isActive('table') })
  useEffect(() => {
    if (!isInTable || ready.has(editor)) return
    ready.add(editor)
    import('./tableEditing.tsx').then(
      ({ addTableEditing }) => editor.isDestroyed || addTableEditing(editor),
      // Without a network the table is written in all the same; the next time asks again.
      () => ready.delete(editor),
    )
  }, [editor, isInTable])
}
