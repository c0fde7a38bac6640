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
  const kept = firstKept(delivery.draft())
  if (!kept) return
  try {
    await verifyHome(delivery, kept)
  } catch (error) {
    const isHere = kept.accountId === delivery.mailbox.accountId
    if (!isHere && !isAbort(error) && !(error instanceof ModifiedElsewhere)) return
    if (kept !== delivery.draft() && !isAbort(error)) await removeUnsaved(delivery)
    throw error
  }
}

async function verifyHome(delivery: Delivery, kept: ServerDraft): Promise<void> {
  const { mailbox } = delivery
  const isHere = kept.accountId === mailbox.accountId
  const graph = isHere ? mailbox.graph : mailbox.graphOf?.(kept.accountId)
  if (!kept.isKept || kept.alteredFiles || !graph) return
  // What is learned of a copy behind another one is not news of that one.
  const report = kept === delivery.draft() ? delivery.report : <Known>(draft: Known) => draft
  await verifyKnown({ ...delivery, mailbox: { ...mailbox, graph }, report }, kept)
}

function firstKept(draft: ServerDraft | undefined): ServerDraft | undefined {
  return !draft || draft.isKept ? draft : firstKept(draft.replaces)
}
