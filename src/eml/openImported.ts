/** Lays a message that was read from a file in the session, as a message of its own. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { environment } from '#session/environment.ts'
import { openMessage } from '#session/openMessage.ts'

export function openImported(session: SessionStore, message: ComposedMessage): void {
  const id = environment.newId()
  openMessage(session, { id, stamp: createMessageIds(id, environment.newId), message })
}
