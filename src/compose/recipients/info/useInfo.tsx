/** What is known of an entry of a field, drawn anew when more is. */
import { useEffect, useSyncExternalStore } from 'react'
import { isInvalidEntry, isRecipient, type Entry } from '#compose/recipients/recipients.ts'
import { useRecipientInfo } from './InfoContext.tsx'
import type { Info } from './info.ts'

const nothing = () => undefined
const never = () => nothing

export function useInfo(entry: Entry): Info | undefined {
  const info = useRecipientInfo()
  const read = () => (isInvalidEntry(entry) ? undefined : info?.of(entry.address))
  return useSyncExternalStore(info?.subscribe ?? never, read)
}

/** Has looked up what is not known of a field's entries, also once that is permitted. */
export function useWantInfo(entries: readonly Entry[]): void {
  const info = useRecipientInfo()
  useEffect(() => {
    if (!info) return
    const want = () => info.want(entries.filter(isRecipient).map(({ address }) => address))
    want()
    return info.subscribe(want)
  }, [info, entries])
}
