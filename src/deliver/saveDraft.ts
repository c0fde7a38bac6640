/** Saves a letter to the Drafts of its mailbox, and keeps it there. */
import { isAbort } from '#graph/graphError.ts'
import { beginDelivery, type DeliveryWatch, type Mailbox } from './delivery.ts'
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
    if (isAbort(error)) await removeUnkept(delivery)
    throw error
  }
}
