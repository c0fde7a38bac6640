/** A letter as it is delivered: what was written, its stamp, and its copy in the mailbox if any. */
import type { ComposedMessage } from '#compose/message.ts'
import { toGraphMessage } from '#compose/toGraphMessage.ts'
import type { GraphMessage } from '#graph/types.ts'
import type { DeliveryRecord } from './deliveryRecord.ts'
import type { ServerDraft } from './serverDraft.ts'
import { toGraphStamp, type Stamp } from './stamp.ts'

export type Letter = {
  readonly id: string
  readonly stamp: Stamp
  readonly message: ComposedMessage
  readonly draft?: ServerDraft | undefined
  readonly delivery?: DeliveryRecord | undefined
}

export function toStampedMessage({ message, stamp }: Letter): GraphMessage {
  const { singleValueExtendedProperties: own = [], ...written } = toGraphMessage(message)
  const { singleValueExtendedProperties: stamped, ...stampedId } = toGraphStamp(stamp)
  return { ...written, ...stampedId, singleValueExtendedProperties: [...stamped, ...own] }
}
