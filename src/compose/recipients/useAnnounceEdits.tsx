/** The edits of a line, each said to those who cannot see the chips come and go. */
import { announce } from '#ui/announce.ts'
import { useWords } from '#i18n/useTranslate.ts'
import { additionWords, spokenName } from './additionText.ts'
import type { Entry, RecipientLine } from './recipients.ts'

export type LineEdits = {
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onRemove: (index: number) => void
  readonly onReplace: (index: number, entries: readonly Entry[]) => void
}

export function useSpokenEdits(entries: RecipientLine, edits: LineEdits): LineEdits {
  const say = useWords()

  function onAdd(added: readonly Entry[]) {
    announce(additionWords(say, entries, added))
    edits.onAdd(added)
  }

  function onRemove(index: number) {
    const entry = entries[index]
    if (entry) announce(say('recipients.removed', { entry: spokenName(entry) }))
    edits.onRemove(index)
  }

  function onReplace(index: number, by: readonly Entry[]) {
    announce(additionWords(say, entries.toSpliced(index, 1), by))
    edits.onReplace(index, by)
  }

  return { onAdd, onRemove, onReplace }
}
