/**
 * A draft that was changed elsewhere while its message is open here: what only they changed is merged
 * without a question, else the writer chooses: at once after a click, otherwise when they want to, for they may be
 * typing. While a message is being sent it is always asked: nobody sends what they have not seen.
 */
import type { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { conflictOf, type Found } from './findConflict.ts'

export function conflictReaction(deps: DeliveryDeps, save: () => void): () => void {
  const { session, tasks, state } = deps
  let last: Found | undefined

  async function settle(found: Found) {
    const isSending = () => tasks.sending.isUnderWay() || conflictOf(tasks)?.task === 'sending'
    const isTaken = await mergeSilently(session, found.error, isSending)
    // Meanwhile the writer may have gone on.
    if (conflictOf(tasks)?.error !== found.error) return
    const isConflictOpen = found.task !== 'autosaving'
    if (!isTaken) state.setState({ conflict: found.error, isConflictOpen })
    else if (found.task === 'saving') save()
    else tasks.autosaving.reset()
  }

  return () => {
    const found = conflictOf(tasks)
    // A click that waited for a save fails by what that has met.
    if (found?.error === last?.error && found?.task === last?.task) return
    last = found
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
