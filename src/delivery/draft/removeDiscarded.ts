/**
 * Takes the copies of a discarded message out of the mailbox: now, or on a later page.
 *
 * What another program has changed or sent since then stays. It never fails; a no means that it has to be
 * tried again.
 */
import { isRejected } from '#graph/http/graphError.ts'
import { deleteDraft, getDraft, type Call, type Draft } from '#graph/mail.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import { isAsMarked, markedCopies } from './draftMarks.ts'
import { readDraft } from '#delivery/merge/readDraft.ts'

export { markedCopies }

/** Milliseconds: what this page had asked for when it was discarded may arrive a little later. */
const ownChangesWithin = 10_000
const patience = 10_000

type From = Pick<Mailbox, 'graph'> & Pick<Parameters<typeof readDraft>[0], 'without'>

/** `at`: when it was discarded, in milliseconds since 1970. */
export async function removeDiscarded(
  from: From,
  copy: DiscardedCopy,
  at: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const { graph } = from
  const { id } = copy
  const isLong = AbortSignal.timeout(patience)
  const call = { signal: signal ? AbortSignal.any([signal, isLong]) : isLong }
  try {
    const found = await getDraft(graph, id, ['isDraft', 'lastModifiedDateTime'], call)
    if (found.isDraft !== false && (await isOurs(from, copy, { found, at, call }))) {
      await deleteDraft(graph, id, call)
    }
    return true
  } catch (error) {
    return isRejected(error, 404) || error instanceof DraftGone
  }
}

type Verify = { readonly found: Draft; readonly at: number; readonly call: Call }

/** Exchange changes an etag for less than a change that can be read. */
async function isOurs(from: From, { id, etag, marks }: DiscardedCopy, { found, at, call }: Verify) {
  if (etag !== undefined && found['@odata.etag'] === etag) return true
  if (marks) return isAsMarked(marks, await readDraft(from, id, call))
  return Date.parse(found.lastModifiedDateTime ?? '') <= at + ownChangesWithin
}
