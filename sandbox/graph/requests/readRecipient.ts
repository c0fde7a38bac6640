/**
 * Recipients as they are written into a draft. A broken address is no reason to refuse here: Graph
 * looks at addresses when a message is sent.
 */
import type { EmailAddress, Recipient } from '#sandbox/mailbox/message.ts'
import { readList, readObject, readText } from './readValue.ts'

export function readEmailAddress(value: unknown): EmailAddress {
  const json = readObject(value, 'EmailAddress', ['address', 'name'])
  const name = readText(json['name'])
  return { ...(name && { name }), address: readText(json['address']) }
}

function readRecipient(value: unknown): Recipient {
  const json = readObject(value, 'Recipient', ['emailAddress'])
  return { emailAddress: readEmailAddress(json['emailAddress'] ?? {}) }
}

export const readRecipientOrNull = (value: unknown) =>
  value === null ? null : readRecipient(value)

export const readRecipients = (value: unknown): Recipient[] => readList(value).map(readRecipient)
