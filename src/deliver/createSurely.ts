/**
 * Creates the copy in the mailbox, once.
 *
 * When the answer to a create is lost, the draft may be there all the same. So it is looked for by
 * its stamp before another one is made, now or when the writer tries again.
 */
import type { Graph } from '#graph/client.ts'
import { isAbort, isInDoubt } from '#graph/graphError.ts'
import { createDraft, findDrafts, type Draft, type DraftId } from '#graph/mail.ts'
import type { GraphMessage } from '#graph/types.ts'
import type { Delivery } from './delivery.ts'
import type { ServerDraft } from './serverDraft.ts'

/** Per mailbox: what was written by creates that got no answer. Gone with the page, as it may be. */
const lost = new WeakMap<Graph, Map<string, GraphMessage>>()

export async function createSurely(
  delivery: Delivery,
  wanted: GraphMessage,
  create: () => Promise<Draft> = () => createDraft(delivery.mailbox.graph, wanted, delivery.call),
): Promise<ServerDraft> {
  const found = await findLost(delivery)
  if (found) return found
  try {
    return toServerDraft(delivery, (await create()).id, wanted)
  } catch (error) {
    if (!isInDoubt(error) && !isAbort(error)) throw error
    remember(delivery, wanted)
    if (isAbort(error)) throw error
    const late = await findLost(delivery)
    if (late) return late
    return toServerDraft(delivery, (await create()).id, wanted)
  }
}

/** The copy an earlier create made although its answer was lost. */
export async function findLost(delivery: Delivery): Promise<ServerDraft | undefined> {
  const { mailbox, letter, call } = delivery
  const { internetMessageId } = letter.stamp
  const written = lost.get(mailbox.graph)?.get(internetMessageId)
  if (!written) return undefined
  const known = idsOf(delivery.draft())
  const drafts = await findDrafts(mailbox.graph, internetMessageId, call)
  const id = drafts.find((id) => !known.includes(id))
  if (id) lost.get(mailbox.graph)?.delete(internetMessageId)
  return id && toServerDraft(delivery, id, written)
}

function remember({ mailbox, letter }: Delivery, written: GraphMessage) {
  const letters = lost.get(mailbox.graph) ?? new Map<string, GraphMessage>()
  lost.set(mailbox.graph, letters.set(letter.stamp.internetMessageId, written))
}

function toServerDraft({ mailbox, draft }: Delivery, id: DraftId, written: GraphMessage) {
  const { accountId } = mailbox
  const replaces = draft()
  return {
    id,
    accountId,
    written,
    attached: {},
    inDoubt: [],
    isKept: false,
    ...(replaces && { replaces }),
  }
}

function idsOf(draft: ServerDraft | undefined): DraftId[] {
  return draft ? [draft.id, ...idsOf(draft.replaces)] : []
}
