/**
 * The draft of a message that is sent without it: looked at before, because it may have been sent or changed
 * elsewhere, and deleted after the message was accepted.
 */
import type { Delivery, DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { findLost } from './createDraftOnce.ts'
import { checkReplaced } from './checkReplaced.ts'
import { detectDraftGone } from './detectDraftGone.ts'
import { markedCopies } from './draftMarks.ts'
import { removeCopies } from './removeDraft.ts'

export async function checkLeft(delivery: Delivery): Promise<void> {
  // Asked for and never told of: it is looked for first.
  const late = delivery.draft() ? undefined : await findLost(delivery)
  if (late) delivery.report(late)
  await detectDraftGone(delivery, () => checkReplaced(delivery))
}

type Made = Parameters<typeof removeCopies>[0]

/** Nobody waits for it where it is remembered until it is done, be it by a later page. */
export async function leaveDraft(
  made: Made,
  draft: ServerDraft | undefined,
  { onLeft, signal }: Pick<DeliveryEvents, 'onLeft' | 'signal'>,
): Promise<void> {
  const copies = markedCopies(draft, made.outgoing.message.attachments)
  if (copies.length > 0 && !onLeft?.(copies)) await removeCopies(made, draft, signal)
}

export async function removeLeft(delivery: Delivery): Promise<void> {
  const left = delivery.draft()
  if (!left) return
  delivery.report(undefined)
  await leaveDraft(delivery, left, delivery.callbacks)
}
