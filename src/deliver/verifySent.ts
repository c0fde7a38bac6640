/**
 * Finds out whether a letter has left, after the answer to its final request got lost.
 *
 * A sent copy appears with a delay, so it is looked for during a minute, with growing pauses. "Sent"
 * is told at the first sight of it; everything else only at the end, when the last look was answered.
 */
import { GraphError, isAbort } from '#graph/graphError.ts'
import type { Copy } from '#graph/findCopies.ts'
import type { DraftId } from '#graph/mail.ts'
import type { Sleep } from '#graph/sleep.ts'
import type { Mailbox } from './delivery.ts'
import type { Road } from './deliveryRecord.ts'
import { createLookUp, MayNotLook, type LookUp, type Traces } from './lookUp.ts'
import type { SendEnd } from './sendEnd.ts'
import type { Stamp } from './stamp.ts'

/** Milliseconds before each look: a minute in all. */
const lookPauses: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

export type Search = {
  readonly stamp: Stamp
  readonly road: Road
  readonly sendAt?: string | undefined
}

type Patience = { readonly sleep: Sleep; readonly signal?: AbortSignal | undefined }

export async function verifySent(
  mailbox: Mailbox,
  search: Search,
  { sleep, signal }: Patience,
): Promise<SendEnd> {
  const lookUp = createLookUp(mailbox, search.stamp)
  let last: Traces | undefined
  let wish = 0
  for (const pause of lookPauses) {
    if (pause > 0) await sleep(Math.max(pause, wish), signal)
    const look = await lookOnce(lookUp, signal)
    if (look === 'mayNot') return { end: 'cannotTell', saw: 'noPermission' }
    last = look.traces
    wish = look.waitMs
    if (last && last.seen !== 'drafts') return endOf(last, search)
  }
  return last ? endOf(last, search) : { end: 'cannotTell', saw: 'noAnswer' }
}

type Look = { readonly traces: Traces | undefined; readonly waitMs: number }

/** Milliseconds. A mailbox that wants a longer rest is asked all the same, late and once. */
const longestRest = 60_000

async function lookOnce(lookUp: LookUp, signal: AbortSignal | undefined): Promise<Look | 'mayNot'> {
  try {
    return { traces: await lookUp({ signal, isOnce: true }), waitMs: 0 }
  } catch (error) {
    if (isAbort(error)) throw error
    if (error instanceof MayNotLook) return 'mayNot'
    return { traces: undefined, waitMs: Math.min(wishOf(error), longestRest) }
  }
}

function wishOf(error: unknown): number {
  if (!(error instanceof GraphError) || !('retryAfterMs' in error.failure)) return 0
  return error.failure.retryAfterMs ?? 0
}

function endOf(traces: Traces, { road, sendAt }: Search): SendEnd {
  switch (traces.seen) {
    case 'sent':
      return sentAs(traces.copy)
    case 'outbox':
      return sendAt ? { end: 'scheduled', sendAt } : { end: 'sent' }
    case 'drafts':
      if (road.by === 'oneRequest') {
        return road.keepsCopy ? { end: 'notSent' } : { end: 'cannotTell', saw: 'notKept' }
      }
      return isStill(road.id, traces.drafts)
        ? { end: 'notSent' }
        : { end: 'cannotTell', saw: 'draftGone' }
  }
}

/** A draft gets a new id when it is sent or moved; one that kept its id was not. */
function isStill(id: DraftId | undefined, drafts: readonly Copy[]): boolean {
  return id ? drafts.some((draft) => draft.id === id) : drafts.length > 0
}

function sentAs({ sentDateTime: at, webLink }: Copy): SendEnd {
  const link = webLink && URL.canParse(webLink) && new URL(webLink).protocol === 'https:'
  return { end: 'sent', ...(at && { at }), ...(link && { link: webLink }) }
}
