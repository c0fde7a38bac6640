/** The edits of a line, each said to those who cannot see the chips come and go. */
import { useState } from 'react'
import { useWords } from '#words/useWords.ts'
import { additionWords } from './additionWords.ts'
import { entryAddress } from './recipientLabel.ts'
import type { Entry, RecipientLine } from './recipients.ts'

export type LineEdits = {
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onRemove: (index: number) => void
  readonly onReplace: (index: number, entries: readonly Entry[]) => void
}

export function useSpokenEdits(entries: RecipientLine, edits: LineEdits) {
  const say = useWords()
  const [said, setSaid] = useState('')

  /** A region that gets the same text again stays silent, so every other time it differs. */
  function announce(words: string) {
    setSaid((before) => (before === words ? `${words}\u00a0` : words))
  }

  function onAdd(added: readonly Entry[]) {
    announce(additionWords(say, entries, added))
    edits.onAdd(added)
  }

  function onRemove(index: number) {
    const entry = entries[index]
    if (entry) announce(say('recipients.removed', { entry: entryAddress(entry) }))
    edits.onRemove(index)
  }

  function onReplace(index: number, by: readonly Entry[]) {
    announce(additionWords(say, entries.toSpliced(index, 1), by))
    edits.onReplace(index, by)
  }

  return { said, announce, onAdd, onRemove, onReplace }
}
