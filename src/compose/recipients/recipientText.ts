/**
 * An entry as text: `Name <address>`, the address alone, or the invalid entry as it was typed.
 *
 * parseRecipients reads it back as the same entry.
 */
import { isInvalidEntry, type Entry } from './recipients.ts'

/** What would end a name, or change its meaning, if it stood outside of quotes. */
const special = /[()<>[\]:;@\\,"；，、]/u

export function recipientText(entry: Entry): string {
  if (isInvalidEntry(entry)) return entry.text
  const { address, name } = entry
  return name ? `${special.test(name) ? quoted(name) : name} <${address}>` : address
}

function quoted(name: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}"`
}
