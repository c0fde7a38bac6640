/** Saves a letter to the Drafts of its mailbox, and keeps it there. */
import { beginDelivery, type DeliveryWatch, type Mailbox } from './delivery.ts'
import { isCancelled } from './handedOver.ts'
import type { Letter } from './letter.ts'
import { removeUnkept } from './removeDraft.ts'
import type { ServerDraft } from './serverDraft.ts'
import { whileThere } from './whileThere.ts'
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
