/** An entry as people read it: like recipientText, but with the name as it is, never quoted. */
import { isInvalidEntry, type Entry } from './recipients.ts'

export function recipientLabel(entry: Entry): string {
  if (isInvalidEntry(entry)) return entry.text
  return entry.name ? `${entry.name} <${entry.address}>` : entry.address
}

/** The shortest that tells this entry from the others: its address, or the invalid entry's text. */
export function entryAddress(entry: Entry): string {
  return isInvalidEntry(entry) ? entry.text : entry.address
}
