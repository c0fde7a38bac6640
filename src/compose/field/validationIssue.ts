/**
 * Something about the letter that should be said before it is sent: where, in which words, how grave.
 *
 * `blocks` cannot be sent; `asks` is sent if the writer says so.
 */
import type { WordId, WordValues } from '#i18n/texts.ts'

export type ProblemPlace =
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
  | 'expiry'
  | 'categories'
  | 'openExtension'
  | 'extendedProperties'
  | 'mentions'

export type Problem = {
  readonly at: ProblemPlace
  /** The row, file or entry concerned, where the place holds several. */
  readonly item?: string
  readonly says: WordId
  readonly values?: WordValues
  readonly weight: 'blocks' | 'asks'
}
