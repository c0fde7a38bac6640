/**
 * Something about the message that should be said before it is sent: where, in which words, how grave.
 *
 * `blocks` cannot be sent; `asks` is sent if the writer says so.
 */
import type { TextKey, TextValues } from '#i18n/texts.ts'

export type IssueField =
  | 'to'
  | 'cc'
  | 'bcc'
  | 'subject'
  | 'body'
  | 'attachments'
  | 'flag'
  | 'headers'
  | 'sentItems'
  | 'replyTo'
  | 'sender'
  /** From, at the head of the message. */
  | 'from'
  | 'expiry'
  | 'categories'
  | 'openExtension'
  | 'extendedProperties'
  | 'mentions'

export type ValidationIssue = {
  readonly field: IssueField
  /** The row, file or entry concerned, where the place holds several. */
  readonly item?: string
  readonly textKey: TextKey
  readonly values?: TextValues
  readonly severity: 'blocks' | 'asks'
}
