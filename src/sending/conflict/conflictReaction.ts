/**
 * A draft that was changed elsewhere while its message is open here: what only they changed is merged
 * without a question, else the writer chooses. While a message is being sent it is always asked: nobody
 * sends what they have not seen.
 */
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { conflictOf, type Found } from './findConflict.ts'

export function conflictReaction(deps: DeliveryDeps, save: () => void): () => void {
  const { session, tasks, state } = deps
  let last: ModifiedElsewhere | undefined

  async function settle(found: Found) {
    const isSending = () => tasks.sending.isUnderWay() || conflictOf(tasks)?.task === 'sending'
    const isTaken = await mergeSilently(session, found.error, isSending)
    // Meanwhile the writer may have gone on.
    if (conflictOf(tasks)?.error !== found.error) return
    if (!isTaken) state.setState({ conflict: found.error })
    else if (found.task === 'saving') save()
    else tasks.autosaving.reset()
  }

  return () => {
    const found = conflictOf(tasks)
    if (found?.error === last) return
    last = found?.error
    if (found) void settle(found)
  }
}

/** Whether all of theirs could be merged without a question. */
async function mergeSilently(
  session: SessionStore,
  error: ModifiedElsewhere,
  isSending: () => boolean,
): Promise<boolean> {
  try {
    const { takeIn } = await import('./resolveConflict.ts')
    return await takeIn(session, error, isSending)
  } catch {
    return false
  }
}
