/** One option that differs from the usual message: its text, and the edit that clears it. */
import type { MessageEdit, MessageProperties } from '#compose/message/messageReducer.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'

/** Two receipts are two options; a copy that is not kept and plain text have names of their own. */
type OptionId =
  | Exclude<keyof MessageProperties, 'receipts' | 'saveToSentItems'>
  | ('replyTo' | 'mentions' | 'read' | 'delivery' | 'sentItems' | 'format')

export type ActiveOption = {
  readonly id: OptionId
  readonly textKey: TextKey
  readonly values?: TextValues
  /** A local time that the sentence names as its `day`. */
  readonly day?: string
  readonly undo: MessageEdit
}
