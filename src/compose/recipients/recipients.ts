/**
 * Who a letter goes to or names: one line of recipients, and of what was typed but is none.
 *
 * A misfit is never thrown away: it stays in its line, marked with its fault, until it is mended.
 * A line names nobody twice, and keeps the order in which people were named.
 */
import type { GraphRecipient, GraphRecipientRead } from '#graph/types.ts'
import { addressKey } from './addressKey.ts'

export type Recipient = { readonly address: string; readonly name?: string }

/** Why a text is no address. */
export type AddressFault =
  'noAt' | 'noLocalPart' | 'noDomain' | 'noTopLevelDomain' | 'notAllowed' | 'tooLong'

export type Misfit = { readonly text: string; readonly fault: AddressFault }

export type Entry = Recipient | Misfit

export type RecipientLine = readonly Entry[]

/** To, Cc and Bcc are who gets the letter; the others only name people. */
export type LineName = 'to' | 'cc' | 'bcc' | 'replyTo' | 'mentions'

export const noRecipients: RecipientLine = []

export function isMisfit(entry: Entry): entry is Misfit {
  return 'fault' in entry
}

export function isRecipient(entry: Entry): entry is Recipient {
  return !isMisfit(entry)
}

/** The entries that the line does not hold yet, each once. */
export function newEntries(line: RecipientLine, entries: readonly Entry[]): Entry[] {
  const known = new Set(line.map(entryKey))
  return entries.filter((entry) => {
    const key = entryKey(entry)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

export function addEntries(line: RecipientLine, entries: readonly Entry[]): RecipientLine {
  return [...line, ...newEntries(line, entries)]
}

export function removeEntry(line: RecipientLine, index: number): RecipientLine {
  return line.filter((_, at) => at !== index)
}

export function replaceEntry(
  line: RecipientLine,
  index: number,
  entries: readonly Entry[],
): RecipientLine {
  const others = removeEntry(line, index)
  return others.toSpliced(index, 0, ...newEntries(others, entries))
}

/** Graph: recipient. Misfits do not travel. */
export function toGraphRecipients(line: RecipientLine): GraphRecipient[] {
  return line
    .filter(isRecipient)
    .map(({ address, name }) => ({ emailAddress: name ? { address, name } : { address } }))
}

/** A name that only repeats the address is no name. One Exchange could not resolve is a misfit. */
export function fromGraphRecipient(read: GraphRecipientRead): Entry | undefined {
  const { address, name } = read?.emailAddress ?? {}
  if (!address) return name ? { text: name, fault: 'noAt' } : undefined
  return name && name !== address ? { address, name } : { address }
}

export function fromGraphRecipients(
  line: readonly GraphRecipientRead[] | null | undefined,
): RecipientLine {
  const entries = (line ?? []).map(fromGraphRecipient)
  return addEntries(
    noRecipients,
    entries.filter((entry) => entry !== undefined),
  )
}

function entryKey(entry: Entry): string {
  return isMisfit(entry) ? `misfit ${entry.text}` : addressKey(entry.address)
}
