/**
 * Begins an answer: Exchange makes the draft, so that it belongs to the conversation; we write above
 * what it quotes, which stays byte for byte as it is.
 */
import { preserveBody } from '#compose/body/quoted.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isInvalidEntry, type RecipientList } from '#compose/recipients/recipients.ts'
import type { Call } from '#graph/mail.ts'
import { createAnswer, type ReplyKind } from '#graph/reply.ts'
import { readDraft } from '#delivery/merge/readDraft.ts'
import { toOpenedDraft, type OpenedDraft, type Reader } from './openedMessage.ts'

export async function startReply(
  reader: Reader,
  kind: ReplyKind,
  messageId: string,
  call: Call = {},
): Promise<OpenedDraft> {
  const id = await createAnswer(reader.graph, kind, messageId, call)
  const read = toOpenedDraft(await readDraft(reader, id, call), preserveBody, reader)
  const opened = { ...read, draft: { ...read.draft, isAnswer: true } as const }
  return kind === 'replyAll'
    ? { ...opened, message: withoutOwn(opened.message, reader.addresses) }
    : opened
}

/** Exchange leaves out the mailbox it answers from, not its other addresses. */
function withoutOwn(message: ComposedMessage, addresses: readonly string[]): ComposedMessage {
  const own = new Set(addresses.map((address) => address.toLowerCase()))
  const others = (list: RecipientList) =>
    list.filter((entry) => isInvalidEntry(entry) || !own.has(entry.address.toLowerCase()))
  const [to, cc] = [others(message.to), others(message.cc)]
  // Somebody who wrote to nobody else but themselves is still answered.
  return to.length + cc.length === 0 ? message : { ...message, to, cc }
}
