/**
 * Saves a message to Drafts as one MIME message.
 *
 * Graph cannot change such a draft piece by piece (Graph: send Outlook messages as MIME), so it is
 * marked to be replaced as a whole by the next save; an older copy goes when this one is there.
 */
import { createMimeDraft } from '#graph/mail.ts'
import type { GraphMessage } from '#graph/types.ts'
import { checkReplaced } from './checkReplaced.ts'
import { createDraftOnce } from './createDraftOnce.ts'
import { detectDraftGone } from './detectDraftGone.ts'
import {
  beginDelivery,
  type Delivery,
  type DeliveryEvents,
} from '#delivery/core/deliveryContext.ts'
import { dropLocations } from '#delivery/attachments/dropLocations.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import { toDraftMessage } from './draftMessage.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { asMime, deliveredMime } from './mimeBody.ts'
import { removeCopies, removeUnsaved } from './removeDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

export async function saveAsMime(
  mailbox: Mailbox,
  written: OutgoingMessage,
  callbacks: DeliveryEvents = {},
): Promise<ServerDraft> {
  const outgoing = await dropLocations(written)
  const delivery = beginDelivery(mailbox, outgoing, callbacks)
  try {
    await detectDraftGone(delivery, () => checkReplaced(delivery))
    const wanted = toDraftMessage(outgoing)
    const mime = await deliveredMime(delivery, wanted.internetMessageId)
    const create = () => asMime(createMimeDraft(mailbox.graph, mime, delivery.call))
    const { replaces, ...fresh } = await createFresh(delivery, wanted, create)
    const saved = delivery.report<ServerDraft>({ ...fresh, isKept: true, isMime: true })
    await removeCopies(delivery, replaces, delivery.call.signal)
    return saved
  } catch (error) {
    if (isCancelled(error, callbacks)) await removeUnsaved(delivery)
    throw error
  }
}

/** One that is found again may be older than the message, or changed since: it is replaced like any other. */
async function createFresh(
  delivery: Delivery,
  wanted: GraphMessage,
  create: Parameters<typeof createDraftOnce>[2],
): Promise<ServerDraft> {
  const made = await createDraftOnce(delivery, wanted, create)
  if (made.seen) return made
  delivery.report(made)
  return createDraftOnce(delivery, wanted, create)
}
