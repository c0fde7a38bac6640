/** Opens the message on this device that a draft of the mailbox belongs to, in the place of the open one. */
import type { SessionStore } from './composeSession.ts'

/**
 * Whether it is open now. One that another tab has is there to be read and taken over; one that says no more
 * than its draft leaves this device: the mailbox may know better.
 */
export async function openStored(session: SessionStore, draftId: string): Promise<boolean> {
  const { recovery, current, draft } = session.getState()
  if (!recovery || draft?.id === draftId) return false
  const stored = await recovery.unsentMessages.ofDraft(draftId)
  if (!stored || stored.id === current.id) return false
  if (!stored.isInOtherTab && !stored.isBehind) {
    await recovery.finish(stored.id)
    return false
  }
  await recovery.restore.restore(stored.id)
  return session.getState().current.id === stored.id
}
