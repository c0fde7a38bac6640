/**
 * What a link asks for: edits that fill a letter in, a message to answer, and what was not understood.
 *
 * A link only fills in. It never sends, and nothing of it is lost: what finds no place in the letter
 * is handed on as text.
 */
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import type { OpenRequest, UnreadPart } from '#session/arrivedLink.ts'

export type LinkedLetter = {
  readonly edits: readonly MessageEdit[]
  readonly open?: OpenRequest
  readonly unread: readonly UnreadPart[]
}

/** The world around the link: clock, zone and chance. */
export type LinkSurroundings = {
  /** A local time `YYYY-MM-DDTHH:mm`. */
  readonly now: string
  /** The reader's zone, by its IANA name. */
  readonly zone: string
  readonly newId: () => string
}
