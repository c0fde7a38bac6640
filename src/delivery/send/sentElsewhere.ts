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
import { isFromAnother, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { compareCopy } from './compareCopy.ts'
import { createFindSentCopies, type Judge } from './findCopiesSent.ts'
import type { SendOutcome } from './sendOutcome.ts'
import { otherIds, type MessageIds } from '#delivery/core/messageIds.ts'
import { otherAccounts } from '#delivery/core/otherAccounts.ts'

export async function sentElsewhere(
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  signal: AbortSignal | undefined,
): Promise<SendOutcome | undefined> {
  const { stamp, draft, creating } = outgoing
  const isMissing = !stamp.isDraftless && !draft && !creating
  if (!isMissing && !stamp.isDraftGone) return undefined
  try {
    const isAnother = isFromAnother(outgoing, mailbox.accountId)
    const judge: Judge = async (read) => (isAnother ? 'other' : compareCopy(outgoing, await read()))
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
 * The same for a message whose From was changed, also before it was saved: a draft of it was in another mailbox,
 * and may have been sent there. What left from another account is another version.
 */
export async function sentFromOldMailbox(
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  signal: AbortSignal | undefined,
): Promise<SendOutcome | undefined> {
  for (const accountId of otherAccounts(outgoing, mailbox.accountId)) {
    const isOwn = accountId === mailbox.accountId
    const graph = isOwn ? mailbox.graph : mailbox.graphOf?.(accountId)
    const judge: Judge = async (read) => (isOwn ? compareCopy(outgoing, await read()) : 'other')
    const found = graph && (await findIn({ graph, accountId }, outgoing, judge, signal))
    if (found) return found
  }
  return undefined
}

/** What left from this mailbox, under whatever id; nothing where it does not answer. */
async function findIn(
  mailbox: Mailbox,
  { stamp }: OutgoingMessage,
  judge: Judge,
  signal: AbortSignal | undefined,
): Promise<SendOutcome | undefined> {
  try {
    const find = createFindSentCopies(mailbox)
    for (const id of idsOf({ ...stamp, isDraftGone: true })) {
      const found = await find(id, judge, { signal, isOnce: true })
      if (found.seen !== 'drafts') return outcomeOfCopy(found)
    }
  } catch (error) {
    if (isAbort(error)) throw error
  }
  return undefined
}

/** Under which the draft that is gone may have been sent; the latest first. */
function idsOf(ids: MessageIds): readonly string[] {
  const older = ids.isDraftGone ? otherIds(ids) : []
  return [ids, ...older].map((one) => one.internetMessageId)
}
