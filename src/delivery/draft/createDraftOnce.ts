/**
 * Creates the copy in the mailbox, once.
 *
 * When the answer to a create is lost, the draft may be there all the same. So what is asked for is
 * written down with the message before it is asked, and before another one is made it is looked for by
 * the message's stamp: now, after a pause, when the writer tries again, or on a later page.
 */
import { GraphError, isUnconfirmed } from '#graph/http/graphError.ts'
import { findDrafts } from '#graph/findCopies.ts'
import { createDraft, type Draft, type DraftId } from '#graph/mail.ts'
import type { GraphMessage } from '#graph/types.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { retryIfAbsent } from '#delivery/core/retryIfAbsent.ts'
import { toLastKnown } from '#delivery/merge/lastKnown.ts'
import type { CreateBegun, ServerDraft } from '#delivery/core/serverDraft.ts'

type Make = () => Promise<Draft | undefined>

/**
 * One that is found again may be older than the message, or be changed since; only of a fresh one it is known what
 * it holds (`seen`). `makeMime`: how the request is written, where that is not as `wanted` in JSON.
 */
export function createDraftOnce(
  delivery: Delivery,
  wanted: GraphMessage,
  makeMime?: Make,
): Promise<ServerDraft> {
  return retryIfAbsent(delivery, {
    // Nothing is asked when nothing was lost.
    mustVerifyFirst: true,
    verify: () => findLost(delivery),
    act: () => create(delivery, wanted, makeMime),
  })
}

async function create(
  delivery: Delivery,
  wanted: GraphMessage,
  makeMime?: Make,
): Promise<ServerDraft> {
  const { mailbox, outgoing, callbacks, reportCreating, call } = delivery
  const { accountId } = mailbox
  const { isDraftless, ...stamp } = outgoing.stamp
  if (isDraftless && wanted.internetMessageId === stamp.internetMessageId)
    callbacks.onMessageIds?.(stamp)
  const begun = { accountId, written: wanted, ...(makeMime && { isMime: true as const }) }
  await reportCreating(begun)
  try {
    const created = await (makeMime ?? (() => createDraft(mailbox.graph, wanted, call)))()
    // An answer may have come without its body: the draft is there, but which is it?
    if (!created) {
      throw new GraphError({ kind: 'unavailable', status: 201, retryAfterMs: undefined })
    }
    void reportCreating(undefined)
    const { '@odata.etag': etag } = created
    return { ...toServerDraft(delivery, created.id, begun), etag, seen: toLastKnown(created) }
  } catch (error) {
    const isSurelyNotThere = error instanceof GraphError && !isUnconfirmed(error)
    if (isSurelyNotThere) void reportCreating(undefined)
    throw error
  }
}

/** The copy an earlier create made although its answer was lost. */
export async function findLost(delivery: Delivery): Promise<ServerDraft | undefined> {
  const { mailbox, outgoing, call, reportCreating } = delivery
  const begun = delivery.creating()
  if (begun?.accountId !== mailbox.accountId) return undefined
  const known = idsOf(delivery.draft())
  // As it was asked for: the message may have another id since.
  const { internetMessageId = outgoing.stamp.internetMessageId } = begun.written
  const drafts = await findDrafts(mailbox.graph, internetMessageId, call)
  const id = drafts.find((id) => !known.includes(id))
  if (!id) return undefined
  void reportCreating(undefined)
  return toServerDraft(delivery, id, begun)
}

function toServerDraft(
  { draft }: Delivery,
  id: DraftId,
  { accountId, written, isMime }: CreateBegun,
): ServerDraft {
  const replaces = draft()
  return {
    id,
    accountId,
    written,
    attached: {},
    inDoubt: [],
    isKept: false,
    ...(isMime && { isMime }),
    ...(replaces && { replaces }),
  }
}

function idsOf(draft: ServerDraft | undefined): DraftId[] {
  return draft ? [draft.id, ...idsOf(draft.replaces)] : []
}
