/** What is known of an entry of a field, drawn anew when more is. */
import { useEffect, useSyncExternalStore } from 'react'
import { isInvalidEntry, isRecipient, type Entry } from '#compose/recipients/recipients.ts'
import { useRecipientFacts } from './FactsContext.tsx'
import type { Facts } from './facts.ts'

const nothing = () => undefined
const never = () => nothing

export function useFacts(entry: Entry): Facts | undefined {
  const facts = useRecipientFacts()
  const read = () => (isInvalidEntry(entry) ? undefined : facts?.of(entry.address))
  return useSyncExternalStore(facts?.subscribe ?? never, read)
}

/** Has looked up what is not known of a field's entries. */
export function useWantFacts(entries: readonly Entry[]): void {
  const facts = useRecipientFacts()
  useEffect(
    () => facts?.want(entries.filter(isRecipient).map(({ address }) => address)),
    [facts, entries],
  )
}
