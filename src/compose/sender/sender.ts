/**
 * Whom the message is from, if not from the account itself: a mailbox one may send as or on behalf of.
 *
 * It is Graph's `from`. Its `sender` is left to the service, which knows who really sends
 * (Graph: send mail from another user).
 */
import {
  fromGraphRecipient,
  isInvalidEntry,
  toGraphRecipients,
  type Entry,
} from '#compose/recipients/recipients.ts'
import type { GraphMessageRead, GraphRecipient } from '#graph/types.ts'

export type Sender = Entry | null

export const noSender: Sender = null

export function toGraphFrom(sender: Sender): GraphRecipient | undefined {
  return sender ? toGraphRecipients([sender])[0] : undefined
}

/** The service fills `from` in: it says something only where it differs from who sends. */
export function fromGraphFrom(
  { from, sender }: Pick<GraphMessageRead, 'from' | 'sender'>,
  ownAddress: string | undefined,
): Sender {
  const entry = fromGraphRecipient(from)
  if (!entry || isInvalidEntry(entry)) return noSender
  const own = ownAddress ?? sender?.emailAddress?.address
  return own?.toLowerCase() === entry.address.toLowerCase() ? noSender : entry
}
