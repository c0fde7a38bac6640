/** The edits of a line, each said to those who cannot see the chips come and go. */
import { announce } from '#ui/announce.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { additionText, spokenName } from './additionText.ts'
import type { Entry, RecipientList } from './recipients.ts'

export type RecipientEdits = {
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onRemove: (index: number) => void
  readonly onReplace: (index: number, entries: readonly Entry[]) => void
}

export function useAnnounceEdits(entries: RecipientList, edits: RecipientEdits): RecipientEdits {
  const t = useTranslate()

  function onAdd(added: readonly Entry[]) {
    announce(additionText(t, entries, added))
    edits.onAdd(added)
  }

  function onRemove(index: number) {
    const entry = entries[index]
    if (entry) announce(t('recipients.removed', { entry: spokenName(entry) }))
    edits.onRemove(index)
  }

  function onReplace(index: number, by: readonly Entry[]) {
    announce(additionText(t, entries.toSpliced(index, 1), by))
    edits.onReplace(index, by)
  }

  return { onAdd, onRemove, onReplace }
}
