/** Saves a message to the Drafts of its mailbox, and keeps it there. */
import { beginDelivery, type DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import { dropLocations } from '#delivery/attachments/dropLocations.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { removeUnsaved } from './removeDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { detectDraftGone } from './detectDraftGone.ts'
import { writeDraft } from './writeDraft.ts'

export async function saveDraft(
  mailbox: Mailbox,
  written: OutgoingMessage,
  callbacks: DeliveryEvents = {},
): Promise<ServerDraft> {
  const outgoing = await dropLocations(written)
  const delivery = beginDelivery(mailbox, outgoing, callbacks)
  try {
    const draft = await detectDraftGone(delivery, () => writeDraft(delivery))
    // Files were left to a later run: until it is whole the older copy is the saved one.
    if (draft.replaces) return draft
    const { isByItself, ...saved } = draft
    const mark = isByItself && callbacks.gate?.isBackground && { isByItself }
    return delivery.report({ ...saved, isKept: true, ...mark })
  } catch (error) {
    if (isCancelled(error, callbacks)) await removeUnsaved(delivery)
    throw error
  }
}
