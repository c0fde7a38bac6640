/**
 * How much of a half-typed text already counts: what becomes entries, and what stays text.
 *
 * Only typing and leaving are judged here; Enter takes all of it (parseLine.ts).
 */
import { validateAddress } from './validateAddress.ts'
import { parseLine } from './parseLine.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { isInvalidEntry, isRecipient, type Entry } from '#compose/recipients/recipients.ts'
import { afterLastSeparator } from './separators.ts'
import { withoutUnseen } from './unseen.ts'

export type Typed = { readonly entries: readonly Entry[]; readonly rest: string }

/** While typing: all before a separator, or one bare address before a space. */
export function takeSeparated(text: string): Typed {
  const end = afterLastSeparator(text)
  if (end > 0) return { entries: parseLine(text.slice(0, end)), rest: text.slice(end).trimStart() }
  const isAddress = /\S\s+$/.test(text) && !validateAddress(withoutUnseen(text).trim())
  return isAddress ? { entries: parseLine(text), rest: '' } : { entries: [], rest: text }
}

/** On leaving: complete addresses; the rest may still be meant to be finished. */
export function takeComplete(text: string): Typed {
  const entries = parseLine(text)
  const recipients = entries.filter(isRecipient)
  if (recipients.length === 0) return { entries: [], rest: text }
  return { entries: recipients, rest: entries.filter(isInvalidEntry).map(recipientText).join(', ') }
}
