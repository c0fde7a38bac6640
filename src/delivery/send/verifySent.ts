/**
 * Finds out whether a message has left, after the answer to its final request got lost.
 *
 * A sent copy appears with a delay, so it is looked for during a minute, with growing pauses. "Sent"
 * is told at the first sight of it, if it is this version; everything else only at the end, when the last
 * look was answered.
 */
import { GraphError, isAbort } from '#graph/http/graphError.ts'
import type { Copy } from '#graph/findCopies.ts'
import type { Call, DraftId } from '#graph/mail.ts'
import type { Sleep } from '#graph/http/sleep.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Route } from '#delivery/core/sendState.ts'
import { outcomeOfCopy } from './outcomeOfCopy.ts'
import { isFromAnother, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { compareCopy } from './compareCopy.ts'
import {
  createFindSentCopies,
  mostAlike,
  VerifyNotPermitted,
  type FoundCopies,
  type Judge,
  type LeftCopy,
} from './findCopiesSent.ts'
import type { SendOutcome } from './sendOutcome.ts'
import { otherIds } from '#delivery/core/messageIds.ts'
import { isKnownById, markOf } from '#delivery/core/version.ts'

/** Milliseconds before each look: a minute in all. */
const verifyPauses: readonly number[] = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

export type Search = {
  /** As it is on screen. */
  readonly outgoing: OutgoingMessage
  readonly route: Route
  readonly sendAt?: string | undefined
}

type Patience = { readonly sleep: Sleep; readonly signal?: AbortSignal | undefined }

export async function verifySent(
  mailbox: Mailbox,
  search: Search,
  { sleep, signal }: Patience,
): Promise<SendOutcome> {
  const verify = createVerify(mailbox, search)
  let last: FoundCopies | undefined
  let wish = 0
  for (const pause of verifyPauses) {
    if (pause > 0) await sleep(Math.max(pause, wish), signal)
    const isLast = pause === verifyPauses.at(-1)
    const seen = await verifyOnce(() => verify({ signal, isOnce: true }, isLast))
    if (seen === 'mayNot') return { kind: 'cannotTell', evidence: 'noPermission' }
    last = seen.found
    wish = seen.waitMs
    if (last && isSettled(last, search.route)) return endOf(last, search)
  }
  return last ? endOf(last, search) : { kind: 'cannotTell', evidence: 'noAnswer' }
}

/** By a draft the version may still come; what is found otherwise is what was sent. */
function isSettled(found: FoundCopies, route: Route): boolean {
  if (found.seen === 'drafts') return false
  return found.likeness === 'same' || route.by === 'oneRequest' || isGone(route)
}

const isGone = (route: Route) => route.by === 'viaDraft' && route.id === undefined

/**
 * The last look, and one that would settle it, is under all ids: an older version that is found does not tell that
 * no draft with this one has left. So is each where the draft was gone, for it may have borne an older id.
 */
function createVerify(mailbox: Mailbox, { outgoing, route }: Search) {
  const findSentCopies = createFindSentCopies(mailbox)
  const { stamp } = outgoing
  const mark = markOf(outgoing.message)
  const isKnown = route.by === 'oneRequest' && isKnownById(outgoing)
  const known = isKnown ? stamp.version?.mark : undefined
  // From may be changed while in doubt; but where the draft was gone, nothing of ours can have left.
  const isAnother = isGone(route) && isFromAnother(outgoing, mailbox.accountId)
  /** Where the id alone tells what was sent under it, nothing is read. */
  const judgeBy =
    (sent: string | undefined): Judge =>
    async (read) => {
      if (isAnother) return 'other'
      return sent === mark ? 'same' : compareCopy(outgoing, await read())
    }

  return async (call: Call, isLast: boolean): Promise<FoundCopies> => {
    const own = await findSentCopies(stamp.internetMessageId, judgeBy(known), call)
    // Without a copy of its own an older version tells nothing of this one.
    const isUnkept = route.by === 'oneRequest' && !route.keepsCopy
    if (isUnkept || !(isLast || isGone(route) || isSettled(own, route))) return own
    const left: LeftCopy[] = own.seen === 'drafts' ? [] : [own]
    for (const { internetMessageId, mark } of otherIds(stamp)) {
      if (left.some(({ likeness }) => likeness === 'same')) break
      const other = await findSentCopies(internetMessageId, judgeBy(mark), call)
      if (other.seen !== 'drafts') left.push(other)
    }
    return mostAlike(left) ?? own
  }
}

type Verify = { readonly found: FoundCopies | undefined; readonly waitMs: number }

/** Milliseconds. A mailbox that wants a longer rest is asked all the same, late and once. */
const longestRest = 60_000

async function verifyOnce(verify: () => Promise<FoundCopies>): Promise<Verify | 'mayNot'> {
  try {
    return { found: await verify(), waitMs: 0 }
  } catch (error) {
    if (isAbort(error)) throw error
    if (error instanceof VerifyNotPermitted) return 'mayNot'
    return { found: undefined, waitMs: Math.min(wishOf(error), longestRest) }
  }
}

function wishOf(error: unknown): number {
  if (!(error instanceof GraphError) || !('retryAfterMs' in error.failure)) return 0
  return error.failure.retryAfterMs ?? 0
}

function endOf(found: FoundCopies, { route, sendAt }: Search): SendOutcome {
  if (found.seen !== 'drafts') return outcomeOfCopy(found, sendAt)
  if (route.by === 'oneRequest') {
    return route.keepsCopy ? { kind: 'notSent' } : { kind: 'cannotTell', evidence: 'notKept' }
  }
  return isStill(route.id, found.drafts)
    ? { kind: 'notSent' }
    : { kind: 'cannotTell', evidence: 'draftGone' }
}

/** A draft gets a new id when it is sent or moved; one that kept its id was not. */
function isStill(id: DraftId | undefined, drafts: readonly Copy[]): boolean {
  return id ? drafts.some((draft) => draft.id === id) : drafts.length > 0
}
