/** Hands the editor of the open message to menus and the command palette, as long as it is there. */
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { bodyTools } from '#compose/body/bodyTools.ts'

/** Whether something is being looked for in the text, and how that ends. */
export function useBodyTools(editor: Editor, isMessage: boolean) {
  const [isFinding, setIsFinding] = useState(false)
  useEffect(() => {
    if (!isMessage) return undefined
    const text = () => {
      const { doc, selection } = editor.state
      const { from, to } = selection
      return {
        all: doc.textBetween(0, doc.content.size, '\n'),
        selected: doc.textBetween(from, to, '\n'),
      }
    }
    bodyTools.setState({ find: () => setIsFinding(true), text }, true)
    return () => bodyTools.setState({}, true)
  }, [editor, isMessage])
  return { isFinding, endFinding: () => setIsFinding(false) }
}
