/**
 * Reads what people type or paste into an address line. Never throws, and loses nothing: what is no
 * address comes back as an invalid entry with the reason.
 *
 * What is left out is syntax: separators, quotes, a group's label, the subject of a mailto: link, and
 * a comment beside a name. A reading of a list (readMailboxes.ts) that drops any of the text, or puts
 * together an address that is not there, is not taken.
 */
import { validateAddress } from './validateAddress.ts'
import { readMailboxes, type Mailbox } from './readMailboxes.ts'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { isRecipient, type Entry } from '#compose/recipients/recipients.ts'
import { isComment, splitList, token, type AddressList } from './splitList.ts'

export function parseRecipients(text: string): Entry[] {
  return splitList(withoutEchoes(withoutLinks(withoutHidden(text)))).flatMap(readList)
}

/** Zero-width and direction marks, which come along with copied text, and other control characters. */
function withoutHidden(text: string): string {
  const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
  return text.replace(invisible, '').replace(/[^\P{Cc}\r\n\v\f\u0085]/gu, ' ')
}

/** `mailto:ada@x.org?subject=Hi` is ada@x.org. */
function withoutLinks(text: string): string {
  const link = /(?<![^\s,;<(])mailto:([^\s;<>?]*)(?:\?[^\s,;<>]*)?/gi
  return text.replace(link, (_, addresses: string) => addresses.split(',').map(decoded).join(','))
}

/** `ada@x.org <ada@x.org>` is ada@x.org. */
function withoutEchoes(text: string): string {
  const echo = /(?<![^\s,;])(["']?)([^\s<>,;"']{1,64}@[^\s<>,;"']{1,255})\1\s{0,9}<(\2)>/gi
  return text.replace(echo, '<$3>')
}

function decoded(address: string): string {
  try {
    const text = decodeURIComponent(address)
    return validateAddress(text) ? address : text
  } catch {
    return address
  }
}

function readList(list: AddressList): Entry[] {
  return read(list.join(', ')) ?? list.flatMap((piece) => read(piece) ?? [toInvalidEntry(piece)])
}

/** The list's entries, or nothing if they do not hold all of its text. */
function read(list: string): Entry[] | undefined {
  const bare = withoutPunctuation(list)
  if (!validateAddress(bare)) return [{ address: bare }]
  const members = list.replace(/^[^@:"<(]*:(?!\/)/, '')
  const parsed = readMailboxes(members)
  if (!parsed || !holdsAll(parsed, members)) return undefined
  const entries = parsed.map(toEntry)
  return members === list || entries.some(isRecipient) ? entries : undefined
}

function holdsAll(parsed: readonly Mailbox[], list: string): boolean {
  const text = (list.match(token) ?? []).filter((each) => !isComment(each)).join('')
  const kept = parsed.map(({ name, address }) => name + address).join('')
  return (
    kept.length > 0 && messageCount(kept) >= messageCount(text) && filePlaceholder(list, parsed)
  )
}

function messageCount(text: string): number {
  return text.match(/[^\s,;:<>"'()\\.]/gu)?.length ?? 0
}

/** Whether each address is there message by message, in order: none may be made from pieces. */
function filePlaceholder(list: string, parsed: readonly Mailbox[]): boolean {
  if (/<\s*[^\s<>"]+\s+[^\s<>]/.test(list.replace(/"(?:[^"\\]|\\.)*"/g, ''))) return false
  let from = 0
  return parsed.every(({ address }) => {
    if (address) from = endOf(address, list, from)
    return from >= 0
  })
}

/** Where the address ends in the list; -1 if it is not there, or only as part of a longer word. */
function endOf(address: string, list: string, from: number): number {
  for (let at = list.indexOf(address, from); at >= 0; at = list.indexOf(address, at + 1)) {
    const end = at + address.length
    const isStart = /^[\s<("':,]?$/.test(list.charAt(at - 1))
    if (isStart && /^[\s>()<"',]?$/.test(list.charAt(end))) return end
  }
  return -1
}

function toEntry(mailbox: Mailbox): Entry {
  if (!mailbox.address) return toInvalidEntry(mailbox.name)
  const address = withoutPunctuation(mailbox.address)
  const name = cleanName(mailbox.name, address)
  const recipient = name ? { address, name } : { address }
  const fault = validateAddress(address)
  return fault ? { text: recipientText(recipient), fault } : recipient
}

/** Outlook puts names in single quotes, and the address itself where there is no name. */
function cleanName(name: string, address: string): string {
  const clean = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .trim()
  return clean.toLowerCase() === address.toLowerCase() ? '' : clean
}

/** Without what sentences and lists leave around an address; text too long to be one stays as it is. */
function withoutPunctuation(text: string): string {
  if (text.length > 400) return text
  return text.replace(/^[\s'‘“[(<{]+/, '').replace(/[\s'’”\])>}.,:!?]+$/, '')
}

function toInvalidEntry(text: string): Entry {
  return { text, fault: validateAddress(text) ?? 'notAllowed' }
}
