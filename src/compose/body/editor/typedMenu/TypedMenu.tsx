/**
 * A menu at the caret while something is looked for by typing. The text keeps the focus: arrow keys choose, Enter and
 * Tab insert, Escape leaves what was typed.
 */
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { announce } from '#ui/announce.ts'
import { TypedList, type TypedOption } from './TypedList.tsx'
import { useMenuKeys } from './useMenuKeys.tsx'
import type { TypedQuery } from './useTypedQuery.tsx'

type Props = {
  editor: Editor
  query: TypedQuery
  label: string
  found: readonly TypedOption[]
  /** Read out when it comes. */
  said: string
  onChoose: (index: number) => void
}

export function TypedMenu({
  editor,
  query: { open, dismiss },
  label,
  found,
  said,
  onChoose,
}: Props) {
  const id = useId()
  const [moved, setMoved] = useState({ words: '', index: 0 })
  const words = open?.words ?? ''
  const count = found.length
  const index = moved.words === words ? Math.min(moved.index, count - 1) : 0
  const isShown = open !== undefined && count > 0

  function choose(at: number) {
    onChoose(at)
    dismiss()
  }
  const tell = useEffectEvent(() => announce(said))
  useEffect(() => {
    if (isShown) tell()
  }, [isShown])
  useMenuKeys(editor, isShown, {
    move: (by) => setMoved({ words, index: (index + by + count) % count }),
    insert: () => choose(index),
    dismiss,
  })
  if (!isShown) return null
  return <TypedList {...{ id, editor, label, found, index }} at={open.from} onChoose={choose} />
}
