/** Lays a message that was read from a file on the desk, as a letter of its own. */
import type { ComposedMessage } from '#compose/message.ts'
import { createStamp } from '#deliver/stamp.ts'
import { layOnDesk, type DeskStore } from './desk.ts'
import { surroundings } from './surroundings.ts'

export function openMessage(desk: DeskStore, message: ComposedMessage): void {
  const id = surroundings.newId()
  layOnDesk(desk, { id, stamp: createStamp(id, surroundings.newId), message })
}
