/**
 * Sends a message as one MIME message in one request. A copy is always kept in Sent Items.
 *
 * A draft of it in the mailbox is a second copy then, and goes when the message was accepted.
 */
import { sendMime } from '#graph/mail.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { finalRequest } from './finalRequest.ts'
import { checkReplaced } from '#delivery/draft/checkReplaced.ts'
import { detectDraftGone } from '#delivery/draft/detectDraftGone.ts'
import { asMime, deliveredMime } from '#delivery/draft/mimeBody.ts'
import { removeDraft } from '#delivery/draft/removeDraft.ts'

export async function sendAsMime(delivery: Delivery): Promise<void> {
  const { mailbox, report } = delivery
  await detectDraftGone(delivery, () => checkReplaced(delivery))
  const mime = await deliveredMime(delivery)
  const route = { by: 'oneRequest', keepsCopy: true } as const
  await finalRequest(delivery, route, (call) => asMime(sendMime(mailbox.graph, mime, call)))
  const draft = delivery.draft()
  if (!draft) return
  report(undefined)
  await removeDraft(mailbox, draft)
}
