/**
 * Repeats what is safe to repeat once somebody has looked: adding a file, creating a draft.
 *
 * Both are POSTs, and graph/http/retry.ts never repeats a POST that may have been obeyed. Here its work can
 * be seen in the mailbox, so after each doubtful end there is a pause, a look, and only when nothing
 * is found another try. Looking is a GET and has been repeated already when it fails; then it ends.
 * Never to be used for sending.
 */
import { isUnconfirmed } from '#graph/http/graphError.ts'
import { waitReason, type GraphWait } from '#graph/http/transport.ts'
import { retryDelay } from '#graph/http/retry.ts'
import { UploadExpired } from '#graph/http/uploadExpired.ts'
import type { Delivery } from './deliveryContext.ts'

type TaskFunction<Result> = {
  readonly verify: () => Promise<Result | undefined>
  readonly act: () => Promise<Result>
  /** An earlier try ended in doubt, so looking comes first. */
  readonly mustVerifyFirst: boolean
}

export async function retryIfAbsent<Result>(
  { mailbox, call }: Pick<Delivery, 'mailbox' | 'call'>,
  { verify, act, mustVerifyFirst }: TaskFunction<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const found = attempt > 1 || mustVerifyFirst ? await verify() : undefined
    if (found !== undefined) return found
    try {
      return await act()
    } catch (error) {
      const wait = pauseAfter(error, attempt)
      if (!wait) throw error
      if (wait.forMs > 0) await mailbox.graph.transport.wait(wait, call.signal, call.onWait)
    }
  }
}

/** A session that ended needs no pause, but it must not begin anew forever. */
const mostSessions = 5

function pauseAfter(error: unknown, attempt: number): GraphWait | undefined {
  if (error instanceof UploadExpired) {
    return attempt < mostSessions ? { forMs: 0, why: 'unavailable' } : undefined
  }
  if (!isUnconfirmed(error)) return undefined
  // What has been looked for may be repeated like a GET.
  const forMs = retryDelay('GET', error.failure, attempt)
  return forMs === undefined ? undefined : { forMs, why: waitReason(error.failure) }
}
