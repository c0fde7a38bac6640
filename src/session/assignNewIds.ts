/**
 * Makes the open message a new one in the eyes of the mailbox: called back, it must not be mixed
 * up with the copy that was held. What is written in it stays.
 */
import { asWritten } from '#compose/headers/headers.ts'
import { newId } from '#compose/field/newId.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'
import type { SessionStore } from './composeSession.ts'

export function assignNewIds(session: SessionStore): void {
  const { current } = session.getState()
  const { message } = current.store.getState()
  current.store.setState({ message: { ...message, headers: asWritten(message.headers) } })
  const stamp = createMessageIds(current.id, newId)
  session.setState({
    current: { ...current, stamp },
    draft: undefined,
    creating: undefined,
    saveRequest: undefined,
    delivery: undefined,
  })
}
