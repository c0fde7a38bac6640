/**
 * Makes the copy in the mailbox like the message: text first, then files, then the older copy goes.
 *
 * Whatever fails, what is done is reported and needs not be done again. In the background files may be left
 * to a later run: then the older copy stays.
 */
import type { GraphMessage } from '#graph/types.ts'
import { attachAll } from '#delivery/attachments/attachAll.ts'
import { checkReplaced } from './checkReplaced.ts'
import { createDraftOnce } from './createDraftOnce.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { toDraftMessage } from './draftMessage.ts'
import { patchDraft } from './patchDraft.ts'
import { planSave } from './planSave.ts'
import { removeCopies } from './removeDraft.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { writeExtension } from './writeExtension.ts'

export async function writeDraft(delivery: Delivery): Promise<ServerDraft> {
  const written = await writeText(
    delivery,
    toDraftMessage(delivery.outgoing, delivery.order.intent),
  )
  const filled = await attachAll(delivery, keptEarly(delivery, written))
  const isWhole = delivery.outgoing.message.attachments.every(({ id }) => id in filled.attached)
  return isWhole ? finish(delivery, filled) : filled
}

/** Nobody waits for its files, which may take long: from here on it counts as saved, and is looked after as such. */
function keptEarly({ callbacks, report }: Delivery, draft: ServerDraft): ServerDraft {
  const isEarly = callbacks.gate?.isBackground && !draft.isKept && !draft.replaces
  return isEarly ? report({ ...draft, isKept: true, isByItself: true }) : draft
}

async function writeText(delivery: Delivery, wanted: GraphMessage): Promise<ServerDraft> {
  const { mailbox, report } = delivery
  const draft = delivery.draft()
  const plan = planSave(wanted, draft, mailbox.accountId)
  if (plan.how === 'replace' || draft?.replaces) await checkReplaced(delivery)
  if (!draft || plan.how !== 'patch') {
    const fresh = report(await createDraftOnce(delivery, wanted))
    // One found again may be older than the message, or changed by somebody else since.
    return fresh.seen ? fresh : writeText(delivery, wanted)
  }
  const patched = await patchDraft(delivery, draft, { changes: plan.changes, wanted })
  if (!draft.isOpened) return patched
  const { extensions } = draft.written
  const { extensions: _, ...others } = wanted
  const known = report({ ...patched, written: extensions ? { ...others, extensions } : others })
  return report({ ...(await writeExtension(delivery, known, wanted)), written: wanted })
}

async function finish(delivery: Delivery, draft: ServerDraft): Promise<ServerDraft> {
  if (!draft.replaces) return draft
  const { replaces, ...complete } = draft
  const finished = delivery.report({ ...complete, isKept: replaces.isKept })
  await removeCopies(delivery, replaces, delivery.call.signal)
  return finished
}
