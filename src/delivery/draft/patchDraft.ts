/**
 * Changes a draft by little, only if it is still the one we know (Graph: If-Match, @odata.etag).
 *
 * What is asked for is told before it is asked, so that a change whose answer got lost is known as ours.
 * That holds for a draft nobody asked to keep, too: what stopped its saving may be long ago.
 */
import { isRejected } from '#graph/http/graphError.ts'
import { getDraft, updateDraft, type Draft } from '#graph/mail.ts'
import type { GraphMessage, GraphMessagePatch } from '#graph/types.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import { attempting, changeDraft, saying } from '#delivery/core/draftChanges.ts'
import { recheckDraft } from '#delivery/merge/recheckDraft.ts'
import { toLastKnown } from '#delivery/merge/lastKnown.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'

type Change = { readonly changes: GraphMessagePatch; readonly wanted: GraphMessage }

/** A draft that changes faster than it can be read is left alone. */
const mostVerifications = 3

export async function patchDraft(
  delivery: Delivery,
  draft: ServerDraft,
  change: Change,
): Promise<ServerDraft> {
  const { wanted, changes } = change
  const isUnknown = !draft.etag || !!draft.attempted
  const known = isUnknown ? await recheckDraft(delivery, draft) : draft
  const hasChanged = Object.keys(changes).length > 0
  if (hasChanged) return patch(delivery, known, change)
  // Without a change it is asked for all the same: "saved" is not said of what is gone.
  if (!isUnknown) await checkStill(delivery, known)
  return changeDraft(delivery, saying(wanted))
}

async function patch(delivery: Delivery, draft: ServerDraft, { changes, wanted }: Change) {
  const { mailbox, call, callbacks } = delivery
  for (let known = draft, looks = 0; ; looks++) {
    changeDraft(delivery, attempting(wanted))
    await callbacks.whenStored?.()
    try {
      const request = { changes, ...(known.etag && { ifMatch: known.etag }) }
      const answer = await updateDraft(mailbox.graph, known.id, request, call)
      if (answer.isDraft === false) throw new DraftGone('The draft was sent.')
      return changeDraft(delivery, saying(wanted, knownFrom(answer)))
    } catch (error) {
      if (!isRejected(error, 412) || looks >= mostVerifications) throw error
      known = await recheckDraft(delivery, known)
    }
  }
}

async function checkStill(delivery: Delivery, draft: ServerDraft): Promise<void> {
  const { mailbox, call } = delivery
  const there = await getDraft(mailbox.graph, draft.id, ['isDraft'], call)
  if (there.isDraft === false) throw new DraftGone('The draft was sent.')
  if (there['@odata.etag'] !== draft.etag) await recheckDraft(delivery, draft)
}

/** An answer may come without its body. */
function knownFrom(answer: Draft | undefined) {
  return { etag: answer?.['@odata.etag'], seen: answer && toLastKnown(answer) }
}
