/**
 * How a message is put back in the session, as soon as that disturbs nobody who is typing. Without the code for
 * it what was typed is added all the same.
 */
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import { restoreMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

export async function whenReady(
  session: SessionStore,
  snapshot: MessageSnapshot,
): Promise<(snapshot: MessageSnapshot) => void> {
  const part = await fetchLateParts()
  await part?.ready(session, snapshot)
  const restore = part?.restoreTyped ?? restoreMessage
  return (snapshot) => restore(session, snapshot)
}
