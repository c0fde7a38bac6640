/**
 * What a link asks for: edits that fill a letter in, a message to answer, and what was not understood.
 *
 * A link only fills in. It never sends, and nothing of it is lost: what finds no place in the letter
 * is handed on as text.
 */
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import type { MessageReference } from '#graph/messageReference.ts'

export type LinkedLetter = {
  readonly edits: readonly MessageEdit[]
  readonly open?: OpenRequest
  readonly unread: readonly UnreadPart[]
}

/** An answer to a message that lies in the mailbox. */
export type OpenRequest = {
  readonly how: 'reply' | 'replyAll' | 'forward'
  readonly message: MessageReference
}

/** A part of the link as it was written, and why it is not in the letter, or not as it was meant. */
export type UnreadPart = {
  readonly name: string
  readonly value: string
  readonly why: WhyUnread
}

export type WhyUnread =
  | 'unknown'
  | 'tooLong'
  /** Percent signs that stand for nothing: the text is in the letter as it was written. */
  | 'malformed'
  | 'repeated'
  /** A header a link may not set. */
  | 'header'
  | 'value'
  /** The page's own code for links could not be fetched. */
  | 'notFetched'

/** The world around the link: clock, zone and chance. */
export type LinkSurroundings = {
  /** A local time `YYYY-MM-DDTHH:mm`. */
  readonly now: string
  /** The reader's zone, by its IANA name. */
  readonly zone: string
  readonly newId: () => string
}
