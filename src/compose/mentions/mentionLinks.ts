/** A mention in the text is a link to the person's address; without its link there is no mention. Pure. */
import { addressKey } from '#compose/recipients/addressKey.ts'
import {
  addEntries,
  isRecipient,
  type Recipient,
  type RecipientList,
} from '#compose/recipients/recipients.ts'

export function mentionHref(address: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`
}

/** Who is linked to in a text, each by the key of the address. */
export function linkedPeople(html: string): ReadonlySet<string> {
  const found = html.matchAll(/<a\b[^>]*\bhref="mailto:([^"?]+)/gi)
  return new Set([...found].map(([, address = '']) => addressKey(decoded(address))))
}

type Change = {
  readonly before: string
  readonly after: string
  /** By the keys of their addresses: those mentioned by “@”, whose links Undo takes out and Redo brings back. */
  readonly made: ReadonlyMap<string, Recipient>
}

/** Whoever lost the link is not mentioned any more; those that were named without one stay. */
export function followLinks(
  mentions: RecipientList,
  { before, after, made }: Change,
): RecipientList {
  if (before === after || (mentions.length === 0 && made.size === 0)) return mentions
  const [had, has] = [linkedPeople(before), linkedPeople(after)]
  const stay = mentions.filter((one) => {
    const key = isRecipient(one) ? addressKey(one.address) : ''
    return has.has(key) || !had.has(key)
  })
  const come = [...made].flatMap(([key, one]) => (has.has(key) && !had.has(key) ? [one] : []))
  const next = addEntries(stay, come)
  return next.length === mentions.length && stay.length === mentions.length ? mentions : next
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
