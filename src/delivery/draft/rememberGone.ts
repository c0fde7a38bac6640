/** Remembers with the message that a draft of it was in the mailbox and is gone: it may have been sent (sentElsewhere.ts). */
import type { Delivery } from '#delivery/core/deliveryContext.ts'

export function rememberGone({ outgoing, callbacks }: Delivery): void {
  const { isDraftless: _, ...stamp } = outgoing.stamp
  callbacks.onMessageIds?.({ ...stamp, isDraftGone: true })
}
