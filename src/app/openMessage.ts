/** Lays a message that was read from a file on the desk, as a letter of its own. */
import type { ComposedMessage } from '#compose/message.ts'
import { createStamp } from '#deliver/stamp.ts'
import { putBack, takeNewLetter, type DeskStore } from './desk.ts'

export function openMessage(desk: DeskStore, message: ComposedMessage): void {
  const id = crypto.randomUUID()
  takeNewLetter(desk)
  const stamp = createStamp(id, () => crypto.randomUUID())
  putBack(desk, { id, stamp, message, draft: undefined })
}

/** Nothing was written in it yet. */
export function isBlank(message: ComposedMessage): boolean {
  const { to, cc, bcc, subject, body, attachments, headers } = message
  const lists = [to, cc, bcc, attachments, headers]
  return lists.every(({ length }) => length === 0) && subject === '' && body.text.trim() === ''
}
