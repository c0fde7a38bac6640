/** A letter as it is delivered: what was written, its stamp, and its copy in the mailbox if any. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import type { GraphMessage } from '#graph/types.ts'
import { toGraphDeferral } from './deferredSend.ts'
import type { DeliveryRecord, SendIntent } from './sendState.ts'
import type { CreateBegun, ServerDraft } from './serverDraft.ts'
import { toGraphStamp, type Stamp } from './messageIds.ts'

export type Letter = {
  readonly id: string
  readonly stamp: Stamp
  readonly message: ComposedMessage
  readonly draft?: ServerDraft | undefined
  /** Without an answer yet, on this page or an earlier one. */
  readonly creating?: CreateBegun | undefined
  readonly delivery?: DeliveryRecord | undefined
}

export function toStampedMessage(
  { message, stamp }: Letter,
  { sendAt }: Pick<SendIntent, 'sendAt'> = {},
): GraphMessage {
  const travels = toGraphMessage(message)
  const { singleValueExtendedProperties: ours = [], ...stamped } = toGraphStamp(stamp)
  const { singleValueExtendedProperties: theirs = [] } = travels
  const singleValueExtendedProperties = [...ours, ...theirs, ...toGraphDeferral(sendAt)]
  return { ...travels, ...stamped, singleValueExtendedProperties }
}
