/** New and changed messages: what a request wrote, put into the mailbox with the request beside it. */
import { fromBase64 } from '#sandbox/bytes/base64.ts'
import { withNames } from '#sandbox/mailbox/addresses.ts'
import { wrapBody } from '#sandbox/mailbox/bodyText.ts'
import { newChangeKey } from '#sandbox/mailbox/identifiers.ts'
import type { MessageContent, RequestSource, StoredMessage } from '#sandbox/mailbox/message.ts'
import { newMessage, toGraphTime } from '#sandbox/mailbox/newMessage.ts'
import { readMime } from '#sandbox/mailbox/readMime.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { isBase64 } from './readAttachment.ts'
import { isMime, readJson, type Json } from './readBody.ts'
import { readMessage } from './readMessage.ts'
import { withProperties } from '#sandbox/graph/answers/withProperties.ts'

export function requestSource(call: GraphCall, body: unknown): RequestSource {
  const { pathname, search } = new URL(call.req.url)
  return { method: call.req.method, path: pathname + search, body }
}

/** A draft from the request's body, JSON or MIME. */
export async function createDraft(call: GraphCall, folderId: string): Promise<StoredMessage> {
  if (isMime(call)) return createFromMime(call, folderId)
  return createFromJson(call, await readJson(call), folderId)
}

export function createFromJson(call: GraphCall, json: Json, folderId: string): StoredMessage {
  const { store, now } = call.var.sandbox
  const content = withNames(readMessage(json, call), store)
  const request = requestSource(call, json)
  return call.var.mailbox.put(newMessage(content, { folderId, now: now(), request }))
}

export async function createFromMime(call: GraphCall, folderId: string): Promise<StoredMessage> {
  const { sandbox, mailbox } = call.var
  const now = sandbox.now()
  const base64 = await call.req.text()
  const mime = mimeBytes(base64)
  const { content, sentDateTime, references } = await readMime(mime, now)
  const answered = mailbox.list().find((one) => references.includes(one.internetMessageId))
  return mailbox.put(
    newMessage(withNames(content, sandbox.store), {
      folderId,
      now,
      mime,
      request: requestSource(call, base64),
      ...(sentDateTime && { sentDateTime }),
      ...(answered && { conversationId: answered.conversationId }),
    }),
  )
}

function mimeBytes(base64: string): Uint8Array {
  const compact = base64.replace(/\s+/g, '')
  if (compact === '' || !isBase64(compact)) {
    throw new GraphError(
      400,
      'ErrorMimeContentInvalidBase64String',
      'Invalid base64 string for MIME content.',
    )
  }
  return fromBase64(compact)
}

/** The message with what was written, under a new change key. */
export function changeMessage(call: GraphCall, before: StoredMessage, json: Json): StoredMessage {
  const { store } = call.var.sandbox
  const changes: Partial<MessageContent> = withNames(readMessage(json, call), store)
  if (changes.body) changes.body = wrapBody(changes.body)
  const merged = withProperties(before, changes)
  return touch(call, { ...before, ...merged, request: requestSource(call, json) })
}

export function touch(call: GraphCall, message: StoredMessage): StoredMessage {
  return call.var.mailbox.put({
    ...message,
    mime: null,
    changeKey: newChangeKey(),
    lastModifiedDateTime: toGraphTime(call.var.sandbox.now()),
  })
}
