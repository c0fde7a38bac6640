/** Lays a message that was read from a file on the desk, as a letter of its own. */
import type { ComposedMessage } from '#compose/message.ts'
import { createStamp } from '#deliver/stamp.ts'
import type { DeskStore } from './desk.ts'
import { surroundings } from './surroundings.ts'
import { takePlace } from './takePlace.ts'

export function openMessage(desk: DeskStore, message: ComposedMessage): void {
  const id = surroundings.newId()
  takePlace(desk, { id, stamp: createStamp(id, surroundings.newId), message })
}
