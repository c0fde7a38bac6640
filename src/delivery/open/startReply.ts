/**
 * Begins an answer: Exchange makes the draft, so that it belongs to the conversation; we write above
 * what it quotes, which stays byte for byte as it is.
 */
import { keepBody } from '#compose/body/quoted.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { isMisfit, type RecipientLine } from '#compose/recipients/recipients.ts'
import type { Call } from '#graph/mail.ts'
import { createAnswer, type ReplyKind } from '#graph/reply.ts'
import { readStored } from '#delivery/merge/readDraft.ts'
import { toOpenedLetter, type OpenedLetter, type Reader } from './openedMessage.ts'

export async function startReply(
  reader: Reader,
  kind: ReplyKind,
  messageId: string,
  call: Call = {},
): Promise<OpenedLetter> {
  const id = await createAnswer(reader.graph, kind, messageId, call)
  const read = toOpenedLetter(await readStored(reader, id, call), keepBody, reader)
  const opened = { ...read, draft: { ...read.draft, isAnswer: true } as const }
  return kind === 'replyAll'
    ? { ...opened, message: withoutOwn(opened.message, reader.addresses) }
    : opened
}

/** Exchange leaves out the mailbox it answers from, not its other addresses. */
function withoutOwn(message: ComposedMessage, addresses: readonly string[]): ComposedMessage {
  const own = new Set(addresses.map((address) => address.toLowerCase()))
  const others = (line: RecipientLine) =>
    line.filter((entry) => isMisfit(entry) || !own.has(entry.address.toLowerCase()))
  const [to, cc] = [others(message.to), others(message.cc)]
  // Somebody who wrote to nobody else but themselves is still answered.
  return to.length + cc.length === 0 ? message : { ...message, to, cc }
}
