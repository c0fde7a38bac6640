/** Messages of a mailbox or of one folder: list, create, read, change, delete, send. */
import { Hono } from 'hono'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import { writeMime } from '#sandbox/mailbox/writeMime.ts'
import { attachmentRoutes } from './attachmentRoutes.ts'
import { extensionRoutes } from './extensionRoutes.ts'
import { findFolder, findMessage } from '#sandbox/graph/findInMailbox.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { etag, messageAnswer, messageView, metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { wholeMessage } from '#sandbox/graph/answers/messageView.ts'
import { listAnswer } from '#sandbox/graph/answers/page.ts'
import { parameter, readJson, type Json } from '#sandbox/graph/requests/readBody.ts'
import { badRequest, itemNotFound } from '#sandbox/graph/rejections.ts'
import { replyRoutes } from './replyRoutes.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { searchMessages } from '#sandbox/graph/answers/search.ts'
import { submitMessage } from './submitMessage.ts'
import { changeMessage, createDraft } from '#sandbox/graph/requests/writeMessage.ts'

export const messageRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireScope(call, 'Mail.ReadBasic')
    const { mailbox } = call.var
    const folderId = call.req.param('folder') ? findFolder(call).id : undefined
    return listAnswer(call, {
      context: metadata(call, `users('${mailbox.account.id}')/messages`),
      items: searchMessages(call, mailbox.list(folderId)),
      whole: (message) => wholeMessage(message, call),
      view: (message) => messageView(message, call),
    })
  })
  .post('/', async (call) => {
    requireScope(call, 'Mail.ReadWrite')
    const folder = call.req.param('folder') ? findFolder(call).id : undefined
    const draft = await createDraft(call, folder ?? call.var.mailbox.folderId('drafts'))
    return messageAnswer(draft, call, 201)
  })
  .get('/:message', (call) => {
    requireScope(call, 'Mail.ReadBasic')
    return messageAnswer(findMessage(call), call)
  })
  .get('/:message/$value', async (call) => {
    requireScope(call, 'Mail.Read')
    const mime = await writeMime(findMessage(call))
    return call.body(new Uint8Array(mime), 200, { 'Content-Type': 'text/plain' })
  })
  .patch('/:message', async (call) => {
    requireScope(call, 'Mail.ReadWrite')
    findMessage(call)
    const json = await readJson(call)
    // As it is now: it may have changed while this was read.
    const message = findMessage(call)
    checkUnchanged(call, message)
    checkWritable(message, json)
    return messageAnswer(changeMessage(call, message, json), call)
  })
  .delete('/:message', (call) => {
    requireScope(call, 'Mail.ReadWrite')
    const message = findMessage(call)
    checkUnchanged(call, message)
    call.var.mailbox.discard(message)
    return call.body(null, 204)
  })
  .post('/:message/send', (call) => {
    requireScope(call, 'Mail.Send')
    const draft = findMessage(call)
    const isWaiting = draft.folderId === call.var.mailbox.folderId('outbox')
    if (!draft.isDraft || isWaiting) throw itemNotFound()
    submitMessage(call, draft)
    return call.body(null, 202)
  })
  .post('/:message/move', async (call) => {
    requireScope(call, 'Mail.ReadWrite')
    findMessage(call)
    const { mailbox } = call.var
    const wanted = parameter(await readJson(call), 'destinationId')
    const message = findMessage(call)
    const folder = typeof wanted === 'string' ? mailbox.folder(wanted) : undefined
    if (!folder) throw itemNotFound()
    return messageAnswer(mailbox.move(message, folder.id), call, 201)
  })
  .route('/', replyRoutes)
  .route('/:message/attachments', attachmentRoutes)
  .route('/:message/extensions', extensionRoutes)

function checkUnchanged(call: GraphCall, message: StoredMessage) {
  const wanted = call.req.header('if-match')
  if (!wanted || wanted === '*' || wanted === etag(message)) return
  throw new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  )
}

const neverPatched = ['internetMessageHeaders', 'attachments', 'extensions', 'mentions']
const ofDraftsOnly = ['subject', 'body', 'replyTo', 'internetMessageId']

/** Graph: update message names what can be changed, and what only while it is a draft. */
function checkWritable(message: StoredMessage, json: Json) {
  const refused = Object.keys(json).find(
    (name) => neverPatched.includes(name) || (!message.isDraft && ofDraftsOnly.includes(name)),
  )
  if (!refused) return
  if (refused === 'attachments') throw badRequest("The property 'attachments' cannot be updated.")
  throw new GraphError(
    400,
    'ErrorInvalidPropertySet',
    `The property '${refused}' is read-only and cannot be set.`,
  )
}
