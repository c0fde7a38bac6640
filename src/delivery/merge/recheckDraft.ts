/**
 * Reads a draft again whose etag is not the one we know, and says what is known of it now. When somebody
 * else changed what it says, nothing is written over it: ChangedElsewhere.
 *
 * Exchange changes an etag for less than that: a file that arrived, a draft that was only opened.
 */
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { ChangedElsewhere } from '#delivery/core/changedElsewhere.ts'
import { planMerge } from './planMerge.ts'
import { readStored } from './readDraft.ts'
import { toSeen } from './lastKnown.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { settleAttempts } from './reconcileWrites.ts'

export async function lookAtDraft(delivery: Delivery, draft: ServerDraft): Promise<ServerDraft> {
  const { mailbox, letter, call, report } = delivery
  const found = await readStored({ graph: mailbox.graph }, draft.id, call)
  const { theirs, contested } = planMerge(letter, draft, found)
  if (theirs.length + contested.length > 0) throw new ChangedElsewhere(found)
  const { whole } = found
  return report({
    ...settleAttempts(draft, whole),
    etag: whole['@odata.etag'],
    seen: toSeen(whole),
  })
}
