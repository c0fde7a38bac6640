/** For tests: a link read at a fixed time, and the message it makes of a blank one. */
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { messageReducer } from '#compose/message/messageReducer.ts'
import type { LinkRequest } from '#links/linkRequest.ts'
import { parseLink } from '#links/parseLink.ts'

export function linked(search: string): LinkRequest {
  let count = 0
  const newId = () => `row${(count += 1)}`
  return parseLink(search, { now: '2026-11-20T10:00', zone: 'Europe/Berlin', newId })
}

export function messageOf({ edits }: LinkRequest): ComposedMessage {
  return edits.reduce(messageReducer, emptyMessage)
}
