/**
 * Makes the letter on the desk a new one in the eyes of the mailbox: called back, it must not be mixed
 * up with the copy that was held. What is written in it stays.
 */
import { asWritten } from '#compose/headers/headers.ts'
import { newId } from '#compose/field/newId.ts'
import { createStamp } from '#delivery/core/messageIds.ts'
import type { DeskStore } from './composeSession.ts'

export function restamp(desk: DeskStore): void {
  const { letter } = desk.getState()
  const { message } = letter.store.getState()
  letter.store.setState({ message: { ...message, headers: asWritten(message.headers) } })
  const stamp = createStamp(letter.id, newId)
  desk.setState({
    letter: { ...letter, stamp },
    draft: undefined,
    creating: undefined,
    saveRequest: undefined,
    delivery: undefined,
  })
}
