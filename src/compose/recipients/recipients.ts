/**
 * Who a message goes to or names: one line of recipients, and of what was typed but is none.
 *
 * An invalid entry is never thrown away: it stays in its line, marked with its fault, until it is mended.
 * A line names nobody twice, and keeps the order in which people were named.
 */
import type { GraphRecipient, GraphRecipientRead } from '#graph/types.ts'
import { addressKey } from './addressKey.ts'

export type Recipient = { readonly address: string; readonly name?: string }

/** Why a text is no address. */
export type AddressFault =
  'noAt' | 'noLocalPart' | 'noDomain' | 'noTopLevelDomain' | 'notAllowed' | 'tooLong'

export type InvalidEntry = { readonly text: string; readonly fault: AddressFault }

export type Entry = Recipient | InvalidEntry

export type RecipientList = readonly Entry[]

/** To, Cc and Bcc are who gets the message; the others only name people. */
export type RecipientFieldName = 'to' | 'cc' | 'bcc' | 'replyTo' | 'mentions'

export const noRecipients: RecipientList = []

export function isInvalidEntry(entry: Entry): entry is InvalidEntry {
  return 'fault' in entry
}

export function isRecipient(entry: Entry): entry is Recipient {
  return !isInvalidEntry(entry)
}

/** The entries that the line does not hold yet, each once. */
export function newEntries(list: RecipientList, entries: readonly Entry[]): Entry[] {
  const known = new Set(list.map(entryKey))
  return entries.filter((entry) => {
    const key = entryKey(entry)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

export function addEntries(list: RecipientList, entries: readonly Entry[]): RecipientList {
  return [...list, ...newEntries(list, entries)]
}

export function removeEntry(list: RecipientList, index: number): RecipientList {
  return list.filter((_, at) => at !== index)
}

export function replaceEntry(
  list: RecipientList,
  index: number,
  entries: readonly Entry[],
): RecipientList {
  const others = removeEntry(list, index)
  return others.toSpliced(index, 0, ...newEntries(others, entries))
}

/** Graph: recipient. Invalid entries do not travel. */
export function toGraphRecipients(list: RecipientList): GraphRecipient[] {
  return list
    .filter(isRecipient)
    .map(({ address, name }) => ({ emailAddress: name ? { address, name } : { address } }))
}

/** A name that only repeats the address is no name. One Exchange could not resolve is an invalid entry. */
export function fromGraphRecipient(read: GraphRecipientRead): Entry | undefined {
  const { address, name } = read?.emailAddress ?? {}
  if (!address) return name ? { text: name, fault: 'noAt' } : undefined
  return name && name !== address ? { address, name } : { address }
}

export function fromGraphRecipients(
  line: readonly GraphRecipientRead[] | null | undefined,
): RecipientList {
  const entries = (line ?? []).map(fromGraphRecipient)
  return addEntries(
    noRecipients,
    entries.filter((entry) => entry !== undefined),
  )
}

function entryKey(entry: Entry): string {
  return isInvalidEntry(entry) ? `misfit ${entry.text}` : addressKey(entry.address)
}
