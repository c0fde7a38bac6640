/**
 * Before a message is sent whose draft was there and is gone: it may have been sent from elsewhere. What
 * was sent then is said, and nothing is sent before the writer has seen it.
 *
 * It never stops a sending by failing: a draft that is gone was most often deleted.
 */
import { isAbort } from '#graph/http/graphError.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { endOfCopy } from './outcomeOfCopy.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { likeCopy } from './compareCopy.ts'
import { createLookUp, type ReadCopy } from './findCopiesSent.ts'
import type { SendEnd } from './sendOutcome.ts'

export async function sentElsewhere(
  mailbox: Mailbox,
  letter: Letter,
  signal: AbortSignal | undefined,
): Promise<SendEnd | undefined> {
  const { stamp, draft, creating } = letter
  if (stamp.isDraftless || draft || creating) return undefined
  try {
    const judge = async (read: ReadCopy) => likeCopy(letter, await read())
    const look = createLookUp(mailbox)
    const traces = await look(stamp.internetMessageId, judge, { signal, isOnce: true })
    return traces.seen === 'drafts' ? undefined : endOfCopy(traces)
  } catch (error) {
    if (isAbort(error)) throw error
    return undefined
  }
}
