/**
 * Reads a draft again whose etag is not the one we know, and says what is known of it now. When somebody
 * else changed what it says, nothing is written over it: ChangedElsewhere.
 *
 * Exchange changes an etag for less than that: a file that arrived, a draft that was only opened.
 */
import type { Delivery } from './delivery.ts'
import { ChangedElsewhere } from './deliveryErrors.ts'
import { planMerge } from './mergeDraft.ts'
import { readStored } from './readStored.ts'
import { toSeen } from './seen.ts'
import type { ServerDraft } from './serverDraft.ts'
import { settleAttempts } from './settleAttempts.ts'

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
