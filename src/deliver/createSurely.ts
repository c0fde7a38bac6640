/**
 * Creates the copy in the mailbox, once.
 *
 * When the answer to a create is lost, the draft may be there all the same. So it is looked for by
 * its stamp before another one is made, now, after a pause, or when the writer tries again.
 */
import type { Graph } from '#graph/client.ts'
import { GraphError, isInDoubt } from '#graph/graphError.ts'
import { createDraft, findDrafts, type Draft, type DraftId } from '#graph/mail.ts'
import type { GraphMessage } from '#graph/types.ts'
import type { Delivery } from './delivery.ts'
import { repeatAfterLooking } from './repeatAfterLooking.ts'
import type { ServerDraft } from './serverDraft.ts'

/** Per mailbox: what was written by creates without an answer yet. Gone with the page, as it may be. */
const lost = new WeakMap<Graph, Map<string, GraphMessage>>()

/** `make`: how the request is written, where that is not as `wanted` in JSON. */
export function createSurely(
  delivery: Delivery,
  wanted: GraphMessage,
  make: () => Promise<Draft | undefined> = () =>
    createDraft(delivery.mailbox.graph, wanted, delivery.call),
): Promise<ServerDraft> {
  return repeatAfterLooking(delivery, {
    // Nothing is asked when nothing was lost.
    mustLookFirst: true,
    look: () => findLost(delivery),
    act: () => create(delivery, wanted, make),
  })
}

async function create(
  delivery: Delivery,
  wanted: GraphMessage,
  make: () => Promise<Draft | undefined>,
): Promise<ServerDraft> {
  remember(delivery, wanted)
  try {
    const created = await make()
    // An answer may have come without its body: the draft is there, but which is it?
    if (!created) {
      throw new GraphError({ kind: 'unavailable', status: 201, retryAfterMs: undefined })
    }
    forget(delivery)
    return toServerDraft(delivery, created.id, wanted)
  } catch (error) {
    const isSurelyNotThere = error instanceof GraphError && !isInDoubt(error)
    if (isSurelyNotThere) forget(delivery)
    throw error
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
  if (id) forget(delivery)
  return id && toServerDraft(delivery, id, written)
}

function remember({ mailbox, letter }: Delivery, written: GraphMessage) {
  const letters = lost.get(mailbox.graph) ?? new Map<string, GraphMessage>()
  lost.set(mailbox.graph, letters.set(letter.stamp.internetMessageId, written))
}

function forget({ mailbox, letter }: Delivery) {
  lost.get(mailbox.graph)?.delete(letter.stamp.internetMessageId)
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
