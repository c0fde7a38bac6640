/**
 * Takes the copies of a discarded message out of the mailbox: now, or on a later page.
 *
 * What another program has changed or sent since then stays. It never fails; a no means that it has to be
 * tried again.
 */
import { isRejected } from '#graph/graphError.ts'
import { deleteDraft, getDraft } from '#graph/mail.ts'
import type { Mailbox } from './delivery.ts'
import type { DiscardedCopy } from './discardedCopies.ts'

/** Milliseconds: what this page had asked for when it was discarded may arrive a little later. */
const ownChangesWithin = 10_000
const patience = 10_000

/** `at`: when it was discarded, in milliseconds since 1970. */
export async function removeDiscarded(
  { graph }: Pick<Mailbox, 'graph'>,
  { id, etag }: DiscardedCopy,
  at: number,
): Promise<boolean> {
  const call = { signal: AbortSignal.timeout(patience) }
  try {
    const found = await getDraft(graph, id, ['isDraft', 'lastModifiedDateTime'], call)
    const isKnown = etag !== undefined && found['@odata.etag'] === etag
    const changedAt = Date.parse(found.lastModifiedDateTime ?? '')
    const isOurs = isKnown || changedAt <= at + ownChangesWithin
    if (found.isDraft !== false && isOurs) await deleteDraft(graph, id, call)
    return true
  } catch (error) {
    return isRejected(error, 404)
  }
}
