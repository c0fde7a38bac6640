/**
 * Works on the copy in the mailbox, and notices when it is no longer there.
 *
 * Then it is forgotten, so that the next try makes a new one; that it was there is remembered, because it
 * may have been sent (sentElsewhere.ts).
 */
import { isRejected } from '#graph/http/graphError.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { AttachmentFailed, DraftGone } from '#delivery/core/deliveryErrors.ts'
import { rememberGone } from './rememberGone.ts'

export async function detectDraftGone<T>(delivery: Delivery, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof AttachmentFailed ? error.cause : error
    const isGone = reason instanceof DraftGone || isRejected(reason, 404, 'ErrorItemNotFound')
    if (!isGone) throw error
    rememberGone(delivery, delivery.draft())
    delivery.report(delivery.draft()?.replaces)
    throw new DraftGone('The draft is not in the mailbox.', { cause: reason })
  }
}
