/**
 * How much of a half-typed text already counts: what becomes entries, and what stays text.
 *
 * Only typing, pasting and leaving are judged here; Enter takes all of it (parseRecipients).
 */
import { validateAddress } from './validateAddress.ts'
import { parseRecipients } from './parseRecipients.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { isInvalidEntry, isRecipient, type Entry } from '#compose/recipients/recipients.ts'
import { afterLastSeparator } from './splitList.ts'

export type Typed = { readonly entries: readonly Entry[]; readonly rest: string }

/** While typing: all before a separator, or one bare address before a space. */
export function takeSeparated(text: string): Typed {
  const end = afterLastSeparator(text)
  if (end > 0)
    return { entries: parseRecipients(text.slice(0, end)), rest: text.slice(end).trimStart() }
  const isAddress = /\S\s+$/.test(text) && !validateAddress(text.trim())
  return isAddress ? { entries: [{ address: text.trim() }], rest: '' } : { entries: [], rest: text }
}

/** On leaving: complete addresses; the rest may still be meant to be finished. */
export function takeComplete(text: string): Typed {
  const entries = parseRecipients(text)
  const recipients = entries.filter(isRecipient)
  if (recipients.length === 0) return { entries: [], rest: text }
  return { entries: recipients, rest: entries.filter(isInvalidEntry).map(recipientText).join(', ') }
}

/**
 * The whole text with a pasted or dropped one in it, if that is to be taken at once; otherwise it is
 * only a piece of what is being typed. Addresses do not grow together with the text around them.
 */
export function insertForChips(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
): string | undefined {
  const entries = parseRecipients(text)
  if (entries.length < 2 && !entries.some(isRecipient)) return undefined
  const opening = /[^\s<"]$/.test(before) ? '\n' : ''
  const closing = /^[^\s>",;]/.test(after) ? '\n' : ''
  return before + opening + text + closing + after
}
