/** A message with its draft and the state of its delivery, as plain data and files. */
import type { Account } from '#auth/auth.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isUnwritten } from '#storage/isUnwritten.ts'
import type { Hint } from '#delivery/failure/hint.ts'
import type { MessageIds } from '#delivery/core/messageIds.ts'
import type { SendState } from '#delivery/core/sendState.ts'
import type { TextHistory } from './textVersions.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from '#delivery/core/serverDraft.ts'

export type MessageSnapshot = {
  readonly id: string
  readonly stamp: MessageIds
  readonly message: ComposedMessage
  readonly draft: ServerDraft | undefined
  readonly creating?: CreateBegun | undefined
  readonly delivery?: SendState | undefined
  readonly hint?: Hint | undefined
  readonly saveRequest?: SaveRequest | undefined
  readonly from?: Account | undefined
  readonly textHistory?: TextHistory | undefined
  /** As it was opened by a link or as an answer. */
  readonly isUntouched?: boolean | undefined
}

export function hasContent({ message, draft, delivery }: MessageSnapshot): boolean {
  return draft !== undefined || delivery !== undefined || !isUnwritten(message)
}
