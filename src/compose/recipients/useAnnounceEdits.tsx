/** The edits of a line, each said to those who cannot see the chips come and go. */
import { allTexts } from '#i18n/texts.ts'
import { createPreload } from '#lazy/createPreload.ts'
import type * as Said from './announceEdits.ts'
import type { Entry, RecipientList } from './recipients.ts'

export type RecipientEdits = {
  readonly onAdd: (entries: readonly Entry[]) => void
  readonly onRemove: (index: number) => void
  readonly onReplace: (index: number, entries: readonly Entry[]) => void
}

const code = createPreload(() => allTexts().then(() => import('./announceEdits.ts')), 'soon')

export const say = (what: (said: typeof Said) => void) => code.use(what, () => undefined)

export function useAnnounceEdits(entries: RecipientList, edits: RecipientEdits): RecipientEdits {
  function onAdd(added: readonly Entry[]) {
    say((said) => said.announceAdded(entries, added))
    edits.onAdd(added)
  }

  function onRemove(index: number) {
    const entry = entries[index]
    if (entry) say((said) => said.announceRemoved(entry))
    edits.onRemove(index)
  }

  function onReplace(index: number, by: readonly Entry[]) {
    say((said) => said.announceAdded(entries.toSpliced(index, 1), by))
    edits.onReplace(index, by)
  }

  return { onAdd, onRemove, onReplace }
}
