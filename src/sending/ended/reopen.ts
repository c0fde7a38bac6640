/**
 * Opens a message again that made room for another. From this device where it is stored, so that one tab has
 * it; else as it was. The open message is put aside first; where that can't be, nothing happens.
 */
import { isAtRisk, openMessage } from '#session/openMessage.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

/** Whether it is open in this tab. */
export async function reopen(session: SessionStore, snapshot: MessageSnapshot): Promise<boolean> {
  const isOpen = () => session.getState().current.id === snapshot.id
  if (isOpen()) return !session.getState().isInOtherTab
  const { recovery } = session.getState()
  if (recovery && !recovery.store.getState().isOff) {
    await recovery.restore.restore(snapshot.id)
    if (isOpen()) return !session.getState().isInOtherTab
    recovery.restore.store.setState({ isVanished: false })
  }
  if (await isAtRisk(session)) return false
  openMessage(session, snapshot, snapshot.from)
  return true
}
