/**
 * Finds out whether a letter has left, after the answer to its final request got lost.
 *
 * A sent copy appears with a delay, so it is looked for during a minute, with growing pauses. "Sent"
 * is told at the first sight of it, if it is this version; everything else only at the end, when the last
 * look was answered.
 */
import { GraphError, isAbort } from '#graph/http/graphError.ts'
import type { Copy } from '#graph/findCopies.ts'
import type { DraftId } from '#graph/mail.ts'
import type { Sleep } from '#graph/http/sleep.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Road } from '#delivery/core/sendState.ts'
import { endOfCopy } from './outcomeOfCopy.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { likeCopy } from './compareCopy.ts'
import { createLookUp, MayNotLook, type Judge, type LookUp, type Traces } from './findCopiesSent.ts'
import type { SendEnd } from './sendOutcome.ts'
import { isKnownById, markOf } from '#delivery/core/version.ts'

/** Milliseconds before each look: a minute in all. */
const lookPauses: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

export type Search = {
  /** As it is on screen. */
  readonly letter: Letter
  readonly road: Road
  readonly sendAt?: string | undefined
}

type Patience = { readonly sleep: Sleep; readonly signal?: AbortSignal | undefined }

export async function verifySent(
  mailbox: Mailbox,
  search: Search,
  { sleep, signal }: Patience,
): Promise<SendEnd> {
  const look = createLook(createLookUp(mailbox), search)
  let last: Traces | undefined
  let wish = 0
  for (const pause of lookPauses) {
    if (pause > 0) await sleep(Math.max(pause, wish), signal)
    const isLast = pause === lookPauses.at(-1)
    const seen = await lookOnce(() => look({ signal, isOnce: true }, isLast))
    if (seen === 'mayNot') return { end: 'cannotTell', saw: 'noPermission' }
    last = seen.traces
    wish = seen.waitMs
    if (last && isSettled(last, search.road)) return endOf(last, search)
  }
  return last ? endOf(last, search) : { end: 'cannotTell', saw: 'noAnswer' }
}

/** By a draft the version may still come; what is found otherwise is what was sent. */
function isSettled(traces: Traces, road: Road): boolean {
  if (traces.seen === 'drafts') return false
  return traces.likeness === 'same' || road.by === 'oneRequest' || road.id === undefined
}

/** The last look is also for older versions. */
function createLook(lookUp: LookUp, { letter, road }: Search) {
  const { stamp } = letter
  const mark = markOf(letter.message)
  const isKnown = road.by === 'oneRequest' && isKnownById(letter)
  const known = isKnown ? stamp.version?.mark : undefined
  /** Where the id alone tells what was sent under it, nothing is read. */
  const judgeBy =
    (sent: string | undefined): Judge =>
    async (read) =>
      sent === mark ? 'same' : likeCopy(letter, await read())

  return async (call: Parameters<LookUp>[2], isLast: boolean): Promise<Traces> => {
    const traces = await lookUp(stamp.internetMessageId, judgeBy(known), call)
    if (traces.seen !== 'drafts' || !isLast) return traces
    for (const older of stamp.earlier ?? []) {
      const found = await lookUp(older.internetMessageId, judgeBy(older.mark), call)
      if (found.seen !== 'drafts') return found
    }
    return traces
  }
}

type Look = { readonly traces: Traces | undefined; readonly waitMs: number }

/** Milliseconds. A mailbox that wants a longer rest is asked all the same, late and once. */
const longestRest = 60_000

async function lookOnce(look: () => Promise<Traces>): Promise<Look | 'mayNot'> {
  try {
    return { traces: await look(), waitMs: 0 }
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
  if (traces.seen !== 'drafts') return endOfCopy(traces, sendAt)
  if (road.by === 'oneRequest') {
    return road.keepsCopy ? { end: 'notSent' } : { end: 'cannotTell', saw: 'notKept' }
  }
  return isStill(road.id, traces.drafts)
    ? { end: 'notSent' }
    : { end: 'cannotTell', saw: 'draftGone' }
}

/** A draft gets a new id when it is sent or moved; one that kept its id was not. */
function isStill(id: DraftId | undefined, drafts: readonly Copy[]): boolean {
  return id ? drafts.some((draft) => draft.id === id) : drafts.length > 0
}
