/**
 * What is being looked for at the caret, from the sign that begins it (a slash, a colon, an at sign) until it is left,
 * answered or dismissed. Only typing the sign opens it.
 */
import type { Editor } from '@tiptap/core'
import { undoDepth } from '@tiptap/pm/history'
import { useEffect, useState } from 'react'

/** `before`: the text of the line up to the caret; U+FFFC stands for what is no text. Give always the same function. */
export type ReadQuery = (before: string) => { at: number; words: string } | undefined

export type TypedQuery = {
  readonly open: QueryAtCaret | undefined
  readonly dismiss: () => void
}

export type QueryAtCaret = { readonly from: number; readonly to: number; readonly words: string }

type Looked = {
  readonly open?: QueryAtCaret | undefined
  /** Where Escape left the sign, until the caret leaves it. */
  readonly dismissedAt?: number | undefined
}

export function useTypedQuery(editor: Editor, read: ReadQuery): TypedQuery {
  const [{ open }, setLooked] = useState<Looked>(() => typedBefore(editor, read))
  useEffect(() => {
    const look = ({ transaction }: { transaction: { docChanged: boolean } }) =>
      setLooked((before) => next(before, queryAt(editor, read), transaction.docChanged))
    const close = () => setLooked({})
    editor.on('transaction', look)
    editor.on('blur', close)
    return () => {
      editor.off('transaction', look)
      editor.off('blur', close)
    }
  }, [editor, read])
  return { open, dismiss: () => setLooked(({ open }) => ({ dismissedAt: open?.from })) }
}

/** This code is late: what stands at the caret was typed, unless nothing was typed at all. */
function typedBefore(editor: Editor, read: ReadQuery): Looked {
  return undoDepth(editor.state) > 0 ? { open: queryAt(editor, read) } : {}
}

/** A caret that comes to the sign does not open it. */
function next(before: Looked, now: QueryAtCaret | undefined, isTyped: boolean): Looked {
  if (!now) return before.open || before.dismissedAt !== undefined ? {} : before
  if (before.dismissedAt === now.from) return before
  const isOpen = before.open?.from === now.from || (isTyped && now.words === '')
  return isOpen ? { open: now } : {}
}

function queryAt({ state, view }: Editor, read: ReadQuery): QueryAtCaret | undefined {
  const { empty, $from } = state.selection
  if (!empty || view.composing || !$from.parent.isTextblock || $from.parent.type.spec.code)
    return undefined
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
  const query = read(before)
  return query && { from: $from.start() + query.at, to: $from.pos, words: query.words }
}
