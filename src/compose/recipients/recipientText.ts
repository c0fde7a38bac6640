/**
 * An entry as text: `Name <address>`, the address alone, or the invalid entry as it was typed.
 *
 * parseRecipients reads it back as the same entry: a name that it would tidy stands in quotes.
 */
import { isAnd } from './parse/readName.ts'
import { isInvalidEntry, type Entry } from './recipients.ts'

const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’_&/+-]*[\p{L}\p{M}\p{N}.])?$/u

export function recipientText(entry: Entry): string {
  if (isInvalidEntry(entry)) return entry.text
  const { address, name } = entry
  return name ? `${isPlain(name) ? name : quoted(name)} <${address}>` : address
}

function isPlain(name: string): boolean {
  return plain.test(name) && !isAnd(name) && !/^\d+\./.test(name)
}

function quoted(name: string): string {
  return `"${name.replace(/["\\]/g, '\\$&')}"`
}
