/**
 * Answers to a message: createReply, createReplyAll, createForward, and the forms that send at once.
 *
 * The new draft belongs to the same conversation and quotes what it answers.
 */
import { Hono } from 'hono'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { findMessage } from '#sandbox/graph/findInMailbox.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { messageAnswer } from '#sandbox/graph/answers/messageAnswer.ts'
import {
  isMime,
  isObject,
  parameter,
  readOptionalJson,
  type Json,
} from '#sandbox/graph/requests/readBody.ts'
import { cannotRead, invalidArgument } from '#sandbox/graph/rejections.ts'
import { replyDraft, type ReplyKind } from './replyDraft.ts'
import { readText } from '#sandbox/graph/requests/readValue.ts'
import { readMessage } from '#sandbox/graph/requests/readMessage.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { submitMessage } from './submitMessage.ts'
import { createFromMime, requestSource } from '#sandbox/graph/requests/writeMessage.ts'
import { readRecipients } from '#sandbox/graph/requests/readRecipient.ts'

const create = (kind: ReplyKind) => async (call: GraphCall) => {
  requireScope(call, 'Mail.ReadWrite')
  return messageAnswer(await createAnswer(call, kind), call, 201)
}

const send = (kind: ReplyKind) => async (call: GraphCall) => {
  requireScope(call, 'Mail.Send')
  const draft = await createAnswer(call, kind)
  try {
    submitMessage(call, draft)
  } catch (error) {
    call.var.mailbox.messages.delete(draft.id)
    throw error
  }
  return call.body(null, 202)
}

export const replyRoutes = new Hono<GraphEnv>()
  .post('/:message/createReply', create('reply'))
  .post('/:message/createReplyAll', create('replyAll'))
  .post('/:message/createForward', create('forward'))
  .post('/:message/reply', send('reply'))
  .post('/:message/replyAll', send('replyAll'))
  .post('/:message/forward', send('forward'))

async function createAnswer(call: GraphCall, kind: ReplyKind): Promise<StoredMessage> {
  const original = findMessage(call)
  const { mailbox } = call.var
  if (isMime(call)) {
    const draft = await createFromMime(call, mailbox.folderId('drafts'))
    return mailbox.put({ ...draft, conversationId: original.conversationId })
  }
  const json = (await readOptionalJson(call)) ?? {}
  const draft = replyDraft(original, { kind, call, ...readAnswer(call, json, kind) })
  return mailbox.put({ ...draft, request: requestSource(call, json) })
}

/** Both `comment` and a body of its own are refused, and so are two lists of recipients. */
function readAnswer(call: GraphCall, json: Json, kind: ReplyKind) {
  const message = parameter(json, 'message') ?? {}
  if (!isObject(message)) throw cannotRead()
  const comment = readText(parameter(json, 'comment'))
  const recipients = parameter(json, 'toRecipients')
  if (comment && message['body'] !== undefined) throw invalidArgument()
  if (recipients && message['toRecipients'] !== undefined) throw invalidArgument()
  const content = readMessage(message, call)
  if (kind === 'forward' && recipients) content.toRecipients = readRecipients(recipients)
  return { comment, content }
}
