/**
 * Sends a message as one MIME message in one request. A copy is always kept in Sent Items.
 *
 * A draft of it in the mailbox is a second copy then, and goes when the message was accepted.
 */
import { sendMime } from '#graph/mail.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { finalRequest } from './finalRequest.ts'
import { checkLeft, removeLeft } from '#delivery/draft/leftDraft.ts'
import { asMime, deliveredMime } from '#delivery/draft/mimeBody.ts'

export async function sendAsMime(delivery: Delivery): Promise<void> {
  const { mailbox } = delivery
  await checkLeft(delivery)
  const mime = await deliveredMime(delivery)
  const route = { by: 'oneRequest', keepsCopy: true } as const
  await finalRequest(delivery, route, (call) => asMime(sendMime(mailbox.graph, mime, call)))
  await removeLeft(delivery)
}
