/**
 * Reads a draft again whose etag is not the one we know, and says what is known of it now. When somebody
 * else changed what it says, nothing is written over it: ModifiedElsewhere.
 *
 * Exchange changes an etag for less than that: a file that arrived, a draft that was only opened.
 */
import { getDraft } from '#graph/mail.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { planMerge } from './planMerge.ts'
import { readDraft } from './readDraft.ts'
import { toLastKnown } from './lastKnown.ts'
import { removeLateFiles } from '#delivery/attachments/removeLateFiles.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { reconcileWrites } from './reconcileWrites.ts'

export async function recheckDraft(delivery: Delivery, known: ServerDraft): Promise<ServerDraft> {
  const { mailbox, outgoing, call, report } = delivery
  const draft = await removeLateFiles(delivery, known)
  const found = await readDraft({ graph: mailbox.graph }, draft.id, call)
  const { theirs, conflicting } = planMerge(outgoing, draft, found)
  if (theirs.length + conflicting.length > 0) throw new ModifiedElsewhere(found)
  const { whole } = found
  return report({
    ...reconcileWrites(draft, whole),
    etag: whole['@odata.etag'],
    seen: toLastKnown(whole),
  })
}

/** Whether it is still the draft we know: by its etag, and by what it says where that tells nothing. */
export async function verifyKnown(delivery: Delivery, draft: ServerDraft): Promise<ServerDraft> {
  const { mailbox, call } = delivery
  if (draft.etag === undefined || draft.attempted) return recheckDraft(delivery, draft)
  const there = await getDraft(mailbox.graph, draft.id, ['isDraft'], call)
  if (there.isDraft === false) throw new DraftGone('The draft was sent.')
  return there['@odata.etag'] === draft.etag ? draft : recheckDraft(delivery, draft)
}
