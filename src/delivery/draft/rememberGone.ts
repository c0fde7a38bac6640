/** Remembers with the message that a draft of it was in the mailbox and is gone: it may have been sent (sentElsewhere.ts). */
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { withEarlierId } from '#delivery/core/messageIds.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export function rememberGone(
  { outgoing, callbacks }: Delivery,
  gone: ServerDraft | undefined,
): void {
  const { isDraftless: _, ...stamp } = outgoing.stamp
  const { internetMessageId } = gone?.written ?? {}
  // It may bear an id of its own (draftMessage.ts).
  const ids = internetMessageId ? withEarlierId(stamp, { internetMessageId }) : stamp
  callbacks.onMessageIds?.({ ...ids, isDraftGone: true })
}
