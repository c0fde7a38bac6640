/**
 * Before a message is sent whose draft was there and is gone: it may have been sent from elsewhere. What
 * was sent then is said, and nothing is sent before the writer has seen it.
 *
 * That one is gone is remembered with the message, whatever other draft was made since.
 * It never stops a sending by failing: a draft that is gone was most often deleted.
 */
import { isAbort } from '#graph/http/graphError.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { outcomeOfCopy } from './outcomeOfCopy.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { compareCopy } from './compareCopy.ts'
import { createFindSentCopies, type ReadCopy } from './findCopiesSent.ts'
import type { SendOutcome } from './sendOutcome.ts'
import type { MessageIds } from '#delivery/core/messageIds.ts'

export async function sentElsewhere(
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  signal: AbortSignal | undefined,
): Promise<SendOutcome | undefined> {
  const { stamp, draft, creating } = outgoing
  const isMissing = !stamp.isDraftless && !draft && !creating
  if (!isMissing && !stamp.isDraftGone) return undefined
  try {
    const judge = async (read: ReadCopy) => compareCopy(outgoing, await read())
    const verify = createFindSentCopies(mailbox)
    for (const id of idsOf(stamp)) {
      const found = await verify(id, judge, { signal, isOnce: true })
      if (found.seen !== 'drafts') return outcomeOfCopy(found)
    }
    return undefined
  } catch (error) {
    if (isAbort(error)) throw error
    return undefined
  }
}

/**
 * The same for a message whose From was changed: its draft was in another mailbox, and may have been sent
 * there. Whatever left there is another version, since it is from somebody else.
 */
export async function sentFromOldMailbox(
  mailbox: Mailbox,
  { stamp, draft }: OutgoingMessage,
  signal: AbortSignal | undefined,
): Promise<SendOutcome | undefined> {
  const old = draft?.accountId === mailbox.accountId ? draft.replaces : draft
  const graph = old && mailbox.graphOf?.(old.accountId)
  if (!graph) return undefined
  try {
    const find = createFindSentCopies({ graph, accountId: old.accountId })
    for (const id of idsOf(stamp)) {
      const found = await find(id, () => 'other', { signal, isOnce: true })
      if (found.seen !== 'drafts') return outcomeOfCopy(found)
    }
  } catch (error) {
    if (isAbort(error)) throw error
  }
  return undefined
}

/** Under which the draft that is gone may have been sent; the latest first. */
function idsOf({ internetMessageId, isDraftGone, earlier = [] }: MessageIds): readonly string[] {
  const older = isDraftGone ? earlier.map((one) => one.internetMessageId).reverse() : []
  return [internetMessageId, ...older]
}
