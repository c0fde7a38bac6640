/** Opens the message on this device that a draft of the mailbox belongs to, in the place of the open one. */
import type { SessionStore } from './composeSession.ts'

/**
 * Whether it is open now. One that another tab has is there to be read and taken over. One that says no more than its
 * draft is opened only where `etag`, the draft's now, tells that nobody changed it; else the mailbox knows better, and
 * it stays among the unsent messages.
 */
export async function openStored(
  session: SessionStore,
  draftId: string,
  etag?: string,
): Promise<boolean> {
  const { recovery, current, draft } = session.getState()
  if (!recovery || draft?.id === draftId) return false
  const stored = await recovery.unsentMessages.ofDraft(draftId)
  if (!stored || stored.id === current.id) return false
  const isSame = etag !== undefined && etag === stored.etag
  if (!stored.isInOtherTab && !stored.isBehind && !isSame) return false
  await recovery.restore.restore(stored.id)
  return session.getState().current.id === stored.id
}
