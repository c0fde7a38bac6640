/** One option that differs from the usual message: its text, and the edit that clears it. */
import type { MessageEdit } from '#compose/message/messageReducer.ts'
import type { TextKey, TextValues } from '#i18n/texts.ts'

type PropertyOption =
  | 'replyTo'
  | 'sender'
  | 'categories'
  | 'sensitivity'
  | 'expiry'
  | 'openExtension'
  | 'extendedProperties'
  | 'mentions'

export type ActiveOption = {
  readonly id:
    | 'importance'
    | 'flag'
    | 'headers'
    | 'read'
    | 'delivery'
    | 'sentItems'
    | 'format'
    | PropertyOption
  readonly textKey: TextKey
  readonly values?: TextValues
  /** A local time that the sentence names as its `day`. */
  readonly day?: string
  readonly undo: MessageEdit
}
