/**
 * The draft of a message that is sent without it: looked at before, because it may have been sent or changed
 * elsewhere, and deleted after the message was accepted.
 */
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { findLost } from './createDraftOnce.ts'
import { checkReplaced } from './checkReplaced.ts'
import { detectDraftGone } from './detectDraftGone.ts'
import { removeCopies } from './removeDraft.ts'

export async function checkLeft(delivery: Delivery): Promise<void> {
  // Asked for and never told of: it is looked for first.
  const late = delivery.draft() ? undefined : await findLost(delivery)
  if (late) delivery.report(late)
  await detectDraftGone(delivery, () => checkReplaced(delivery))
}

export async function removeLeft(delivery: Delivery): Promise<void> {
  const left = delivery.draft()
  if (!left) return
  delivery.report(undefined)
  await removeCopies(delivery, left, delivery.call.signal)
}
