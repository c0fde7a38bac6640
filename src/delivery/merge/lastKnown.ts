/**
 * What Graph said a draft holds, reduced to what a later look is compared with. What is null there is
 * not set.
 */
import type { GraphMessage, GraphMessageRead } from '#graph/types.ts'

const compared = [
  ...['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'from'],
  ...['categories', 'importance', 'flag', 'isReadReceiptRequested', 'isDeliveryReceiptRequested'],
  'singleValueExtendedProperties',
]

export function toLastKnown(read: GraphMessageRead | GraphMessage): GraphMessage {
  const known = Object.entries(read).filter(
    ([name, value]) => value !== null && compared.includes(name),
  )
  return Object.fromEntries(known)
}
