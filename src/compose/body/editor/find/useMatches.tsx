/** What some words find in the text as it is now, and which of it is the current one; both are shown in the text. */
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { findText } from './findText.ts'
import { highlight } from './highlight.tsx'

export function useMatches(editor: Editor, words: string) {
  const doc = useEditorState({ editor, selector: ({ editor }) => editor.state.doc })
  const matches = useMemo(() => findText(doc, words), [doc, words])
  // The first at or behind the caret, and what was stepped on from there.
  const [start] = useState(() => editor.state.selection.from)
  const [moved, setMoved] = useState({ words: '', steps: 0 })
  const first = Math.max(
    matches.findIndex(({ from }) => from >= start),
    0,
  )
  const steps = moved.words === words ? moved.steps : 0
  const count = matches.length
  const index = count === 0 ? -1 : (((first + steps) % count) + count) % count
  const current = matches[index]

  useEffect(() => highlight(editor, matches, current), [editor, matches, current])
  useEffect(() => () => highlight(editor, [], undefined), [editor])
  return { count, index, current, step: (by: 1 | -1) => setMoved({ words, steps: steps + by }) }
}
