/**
 * Extended properties of a PATCH are added to those that are there, each under its id in any case.
 *
 * Those of the set PS_INTERNET_HEADERS are the message's headers ([MS-OXPROPS]); public clients set
 * headers of replies by them. That an empty value leaves the header out is a guess.
 */
import type { ExtendedProperty, MessageContent, StoredMessage } from '#sandbox/mailbox/message.ts'

const headerId = /^String \{00020386-0000-0000-C000-000000000046\} Name (x-[^\s:]+)$/i

export function withProperties(
  before: StoredMessage,
  changes: Partial<MessageContent>,
): Partial<MessageContent> {
  const { singleValueExtendedProperties: given } = changes
  if (!given) return changes
  return {
    ...changes,
    singleValueExtendedProperties: merged(before.singleValueExtendedProperties, given),
    internetMessageHeaders: given.reduce(withHeader, before.internetMessageHeaders),
  }
}

function merged(before: readonly ExtendedProperty[], given: readonly ExtendedProperty[]) {
  const names = new Set(given.map(({ id }) => id.toLowerCase()))
  return [...before.filter(({ id }) => !names.has(id.toLowerCase())), ...given]
}

type Headers = MessageContent['internetMessageHeaders']

function withHeader(headers: Headers, { id, value }: ExtendedProperty): Headers {
  const [, name] = headerId.exec(id) ?? []
  if (!name || typeof value !== 'string') return headers
  const others = headers.filter((one) => one.name.toLowerCase() !== name.toLowerCase())
  return value === '' ? others : [...others, { name, value }]
}
