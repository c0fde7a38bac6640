/** Lays a message that was read from a file on the desk, as a letter of its own. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { createStamp } from '#delivery/core/messageIds.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { surroundings } from '#session/environment.ts'
import { takePlace } from '#session/openMessage.ts'

export function openMessage(desk: DeskStore, message: ComposedMessage): void {
  const id = surroundings.newId()
  takePlace(desk, { id, stamp: createStamp(id, surroundings.newId), message })
}
