/** A message with its draft and the state of its delivery, as plain data and files. */
import type { Account } from '#auth/auth.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isBlank } from '#storage/isBlank.ts'
import type { Stamp } from '#delivery/core/messageIds.ts'
import type { DeliveryRecord } from '#delivery/core/sendState.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from '#delivery/core/serverDraft.ts'

export type PlainLetter = {
  readonly id: string
  readonly stamp: Stamp
  readonly message: ComposedMessage
  readonly draft: ServerDraft | undefined
  readonly creating?: CreateBegun | undefined
  readonly delivery?: DeliveryRecord | undefined
  readonly saveRequest?: SaveRequest | undefined
  readonly from?: Account | undefined
  /** As it was opened by a link or as an answer. */
  readonly isUntouched?: boolean | undefined
}

export function hasContent({ message, draft, delivery }: PlainLetter): boolean {
  return draft !== undefined || delivery !== undefined || !isBlank(message)
}
