/**
 * Looks at a saved copy before another one takes its place: what somebody else changed in it would go with it.
 *
 * One in another account's mailbox stops nothing by being gone or out of reach: whether it was sent is asked
 * before sending (sentElsewhere.ts). One that was seen to differ already is replaced because of that.
 */
import { isAbort } from '#graph/http/graphError.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { verifyKnown } from '#delivery/merge/recheckDraft.ts'
import { removeUnsaved } from './removeDraft.ts'

export async function checkReplaced(delivery: Delivery): Promise<void> {
  const current = delivery.draft()
  const kept = firstKept(current)
  if (!kept || kept.isAltered) return
  const { mailbox } = delivery
  const isHere = kept.accountId === mailbox.accountId
  const graph = isHere ? mailbox.graph : mailbox.graphOf?.(kept.accountId)
  if (!graph) return
  // What is learned of a copy behind another one is not news of that one.
  const report = kept === current ? delivery.report : <Known>(draft: Known) => draft
  try {
    await verifyKnown({ ...delivery, mailbox: { ...mailbox, graph }, report }, kept)
  } catch (error) {
    if (!isHere && !isAbort(error) && !(error instanceof ModifiedElsewhere)) return
    if (kept !== current && !isAbort(error)) await removeUnsaved(delivery)
    throw error
  }
}

function firstKept(draft: ServerDraft | undefined): ServerDraft | undefined {
  return !draft || draft.isKept ? draft : firstKept(draft.replaces)
}
