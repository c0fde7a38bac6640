/** A message as it is delivered: what was written, its stamp, and its copy in the mailbox if any. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { toGraphMessage } from '#compose/message/toGraphMessage.ts'
import type { GraphMessage } from '#graph/types.ts'
import { toGraphDeferredSend } from './deferredSend.ts'
import type { SendState, SendIntent } from './sendState.ts'
import type { CreateBegun, ServerDraft } from './serverDraft.ts'
import { toGraphMessageIds, type MessageIds } from './messageIds.ts'

export type OutgoingMessage = {
  readonly id: string
  readonly stamp: MessageIds
  readonly message: ComposedMessage
  readonly draft?: ServerDraft | undefined
  /** Without an answer yet, on this page or an earlier one. */
  readonly creating?: CreateBegun | undefined
  readonly delivery?: SendState | undefined
  /** The account that the writer chose. */
  readonly from?: { readonly id: string } | undefined
}

/** What left from another account than the writer chose is another version, whatever it says. */
export function isFromAnother({ from }: OutgoingMessage, accountId: string): boolean {
  return from !== undefined && from.id !== accountId
}

export function toGraphMessageWithIds(
  { message, stamp }: OutgoingMessage,
  { sendAt }: Pick<SendIntent, 'sendAt'> = {},
): GraphMessage {
  const travels = toGraphMessage(message)
  const { singleValueExtendedProperties: ours = [], ...stamped } = toGraphMessageIds(stamp)
  const { singleValueExtendedProperties: theirs = [] } = travels
  const singleValueExtendedProperties = [...ours, ...theirs, ...toGraphDeferredSend(sendAt)]
  return { ...travels, ...stamped, singleValueExtendedProperties }
}
