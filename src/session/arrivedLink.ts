/** The link this page was opened by, until the user has seen what became of it. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { MessageReference } from '#graph/messageReference.ts'

export type ArrivedLink = {
  readonly open?: OpenRequest
  readonly unread: readonly IgnoredPart[]
  /** The message that was open then, or that the link filled in. */
  readonly letterId: string
  readonly isFilled: boolean
  /** How to clear what it filled in; not after the page was left. */
  readonly filledIn?: FilledIn
}

/** An answer to a message that lies in the mailbox. */
export type OpenRequest = {
  readonly how: 'reply' | 'replyAll' | 'forward'
  readonly message: MessageReference
}

/** A part of the link as it was written, and why it is not in the message, or not as it was meant. */
export type IgnoredPart = {
  readonly name: string
  readonly value: string
  readonly why: WhyIgnored
}

export type WhyIgnored =
  | 'unknown'
  | 'tooLong'
  /** Percent signs that stand for nothing: the text is in the message as it was written. */
  | 'malformed'
  | 'repeated'
  /** A header a link may not set. */
  | 'header'
  | 'value'
  /** The page's own code for links could not be fetched. */
  | 'notFetched'

export type FilledIn = {
  /** The message before the link, and with it. */
  readonly before: ComposedMessage
  readonly filled: ComposedMessage
}
