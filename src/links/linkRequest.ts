/**
 * What a link asks for: edits that fill a message in, a message to answer, and what was not understood.
 *
 * A link only fills in. It never sends, and nothing of it is lost: what finds no place in the message
 * is handed on as text.
 */
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import type { OpenRequest, IgnoredPart } from '#session/arrivedLink.ts'

export type LinkRequest = {
  readonly edits: readonly MessageEdit[]
  readonly open?: OpenRequest
  readonly unread: readonly IgnoredPart[]
}

/** The world around the link: clock, zone and chance. */
export type LinkEnvironment = {
  /** A local time `YYYY-MM-DDTHH:mm`. */
  readonly now: string
  /** The reader's zone, by its IANA name. */
  readonly zone: string
  readonly newId: () => string
}
