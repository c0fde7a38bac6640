/** Writes down how far the sending of a message has come: in the session, then wherever it is kept. */
import type { SendState } from '#delivery/core/sendState.ts'
import type { SessionStore } from '#session/composeSession.ts'

export async function persistSendState(
  session: SessionStore,
  messageId: string,
  record: SendState | undefined,
): Promise<void> {
  // The writer may have gone on to another message meanwhile.
  if (session.getState().current.id !== messageId) return
  session.setState({ delivery: record })
  // Where the device keeps nothing this resolves all the same: the message may leave.
  await session.getState().recovery?.flush()
}
