/** Attachments of a message. They are added and taken away, never changed. */
import { Hono } from 'hono'
import type { StoredAttachment } from '#sandbox/mailbox/message.ts'
import { attachmentView, wholeAttachment } from '#sandbox/graph/answers/attachmentView.ts'
import { createUploadSession } from './createUploadSession.ts'
import { findAttachment, findMessage } from '#sandbox/graph/findInMailbox.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { readAttachment } from '#sandbox/graph/requests/readAttachment.ts'
import { readJson } from '#sandbox/graph/requests/readBody.ts'
import { messageTooLarge } from '#sandbox/graph/rejections.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { messageBytes } from './submitMessage.ts'
import { touch } from '#sandbox/graph/requests/writeMessage.ts'

const contextOf = (call: GraphCall) => {
  const owner = `users('${call.var.mailbox.account.id}')`
  return metadata(call, `${owner}/messages('${call.req.param('message') ?? ''}')/attachments`)
}

export const attachmentRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireScope(call, 'Mail.Read')
    return listAnswer(call, {
      context: contextOf(call),
      items: findMessage(call).attachments,
      whole: wholeAttachment,
      view: (attachment) => attachmentView(attachment, call),
    })
  })
  .post('/', async (call) => {
    requireScope(call, 'Mail.ReadWrite')
    findMessage(call)
    const attachment = readAttachment(await readJson(call), call)
    // As it is now: another file may have come while this one was read.
    const message = findMessage(call)
    const { messageBytes: most } = call.var.sandbox.store.limits
    if (messageBytes(message) + attachment.bytes.length > most) throw messageTooLarge()
    touch(call, { ...message, attachments: [...message.attachments, attachment] })
    return oneAnswer(call, attachment, 201)
  })
  .post('/createUploadSession', createUploadSession)
  .get('/:attachment', (call) => {
    requireScope(call, 'Mail.Read')
    return oneAnswer(call, findAttachment(call), 200)
  })
  .get('/:attachment/$value', (call) => {
    requireScope(call, 'Mail.Read')
    const { bytes, contentType } = findAttachment(call)
    const type = contentType ?? 'application/octet-stream'
    return call.body(new Uint8Array(bytes), 200, { 'Content-Type': type })
  })
  .delete('/:attachment', (call) => {
    requireScope(call, 'Mail.ReadWrite')
    const [message, unwanted] = [findMessage(call), findAttachment(call)]
    touch(call, { ...message, attachments: message.attachments.filter((one) => one !== unwanted) })
    return call.body(null, 204)
  })

function oneAnswer(call: GraphCall, attachment: StoredAttachment, status: 200 | 201) {
  const context = `${contextOf(call)}/$entity`
  return call.json({ '@odata.context': context, ...attachmentView(attachment, call) }, status)
}
