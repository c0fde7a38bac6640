/** Whom the words after an at sign may mean: first who gets the message, then who is suggested for a recipient. */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { mentioning } from '#compose/mentions/mentioning.ts'
import { newEntries, type Recipient } from '#compose/recipients/recipients.ts'
import { createSuggestions } from '#compose/recipients/suggestions/createSuggestions.ts'
import { isBegunBy } from '#compose/recipients/suggestions/isBegunBy.ts'
import type { SuggestionsView } from '#compose/recipients/suggestions/listState.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'

const most = 6
const nobody: readonly Recipient[] = []
const none = createStore<SuggestionsView>(() => ({ query: '', rows: [], index: -1, isOpen: false }))

/** `words`: undefined while nobody is looked for. */
export function useMentionPeople(
  words: string | undefined,
  suggest: Suggest | undefined,
): readonly Recipient[] {
  const { people } = useStore(mentioning)
  const list = useMemo(() => suggest && createSuggestions(suggest), [suggest])
  useEffect(() => () => list?.stop(), [list])
  useEffect(() => list?.ask(words ?? '', nobody), [list, words])
  const { query, rows } = useStore(list?.store ?? none)
  if (words === undefined) return nobody
  const own = (people?.() ?? []).filter((one) => words === '' || isBegunBy(one, words))
  const found = rows.flatMap((row) => (row.kind === 'person' ? [row.person] : []))
  return [...own, ...newEntries(own, query === words ? found : [])]
    .filter((one) => 'address' in one)
    .slice(0, most)
}
