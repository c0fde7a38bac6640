/** The query for a snippet at the caret, from the slash that is typed until it is left, answered or dismissed. */
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { readQuery } from './snippetQuery.ts'

export type QueryAtCaret = { readonly from: number; readonly to: number; readonly words: string }

type Looked = {
  readonly open?: QueryAtCaret | undefined
  /** Where Escape left a slash, until the caret leaves it. */
  readonly dismissedAt?: number | undefined
}

export function useSnippetQuery(editor: Editor) {
  const [{ open }, setLooked] = useState<Looked>({})
  useEffect(() => {
    const look = ({ transaction }: { transaction: { docChanged: boolean } }) =>
      setLooked((before) => next(before, queryAt(editor), transaction.docChanged))
    const close = () => setLooked({})
    editor.on('transaction', look)
    editor.on('blur', close)
    return () => {
      editor.off('transaction', look)
      editor.off('blur', close)
    }
  }, [editor])
  return { open, dismiss: () => setLooked(({ open }) => ({ dismissedAt: open?.from })) }
}

/** Only typing opens it: a caret that comes to a slash does not. */
function next(before: Looked, now: QueryAtCaret | undefined, isTyped: boolean): Looked {
  if (!now) return before.open || before.dismissedAt !== undefined ? {} : before
  if (before.dismissedAt === now.from) return before
  const isOpen = before.open?.from === now.from || (isTyped && now.words === '')
  return isOpen ? { open: now } : {}
}

function queryAt({ state, view }: Editor): QueryAtCaret | undefined {
  const { empty, $from } = state.selection
  if (!empty || view.composing || !$from.parent.isTextblock || $from.parent.type.spec.code)
    return undefined
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
  const query = readQuery(before)
  return query && { from: $from.start() + query.at, to: $from.pos, words: query.words }
}
