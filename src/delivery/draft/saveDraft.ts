/** Saves a letter to the Drafts of its mailbox, and keeps it there. */
import { beginDelivery, type DeliveryWatch } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { removeUnkept } from './removeDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { whileThere } from './detectDraftGone.ts'
import { writeDraft } from './writeDraft.ts'

export async function saveDraft(
  mailbox: Mailbox,
  letter: Letter,
  watch: DeliveryWatch = {},
): Promise<ServerDraft> {
  const delivery = beginDelivery(mailbox, letter, watch)
  try {
    const draft = await whileThere(delivery, () => writeDraft(delivery))
    return delivery.report({ ...draft, isKept: true })
  } catch (error) {
    if (isCancelled(error, watch)) await removeUnkept(delivery)
    throw error
  }
}
