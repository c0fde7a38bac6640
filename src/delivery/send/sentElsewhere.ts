/**
 * Before a message is sent whose draft was there and is gone: it may have been sent from elsewhere. What
 * was sent then is said, and nothing is sent before the writer has seen it.
 *
 * That one is gone is remembered with the message, whatever other draft was made since.
 * It never stops a sending by failing: a draft that is gone was most often deleted.
 */
import { isAbort } from '#graph/http/graphError.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { endOfCopy } from './outcomeOfCopy.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { likeCopy } from './compareCopy.ts'
import { createLookUp, type ReadCopy } from './findCopiesSent.ts'
import type { SendEnd } from './sendOutcome.ts'
import type { Stamp } from '#delivery/core/messageIds.ts'

export async function sentElsewhere(
  mailbox: Mailbox,
  letter: Letter,
  signal: AbortSignal | undefined,
): Promise<SendEnd | undefined> {
  const { stamp, draft, creating } = letter
  const isMissing = !stamp.isDraftless && !draft && !creating
  if (!isMissing && !stamp.isDraftGone) return undefined
  try {
    const judge = async (read: ReadCopy) => likeCopy(letter, await read())
    const look = createLookUp(mailbox)
    for (const id of idsOf(stamp)) {
      const traces = await look(id, judge, { signal, isOnce: true })
      if (traces.seen !== 'drafts') return endOfCopy(traces)
    }
    return undefined
  } catch (error) {
    if (isAbort(error)) throw error
    return undefined
  }
}

/** Under which the draft that is gone may have been sent; the latest first. */
function idsOf({ internetMessageId, isDraftGone, earlier = [] }: Stamp): readonly string[] {
  const older = isDraftGone ? earlier.map((one) => one.internetMessageId).reverse() : []
  return [internetMessageId, ...older]
}
