/**
 * The mail calls of Graph v1.0: one function per call, in the order a message lives.
 *
 * Each names the least permission it needs. The functions bear Graph's own names, except where
 * Graph has only "create message" for what is a draft to us.
 */
import type { Graph, GraphRequest } from './client.ts'
import { isRejected } from './graphError.ts'
import { listPages } from './pages.ts'
import type { GraphAttachment, GraphMessage, GraphMessagePatch } from './types.ts'

export type DraftId = string & { readonly brand: 'DraftId' }

export type Call = Pick<GraphRequest, 'signal' | 'onWait' | 'isFinal' | 'isOnce'>

export type Draft = GraphMessage & {
  readonly id: DraftId
  readonly '@odata.etag'?: string
  readonly isDraft?: boolean
}

export type ListedAttachment = { readonly id: string; readonly name: string; readonly size: number }

/** Graph: attachmentItem. One with a content id stands in the text. */
export type UploadedFile = {
  readonly name: string
  readonly size: number
  readonly contentType: string
  readonly contentId?: string
}

export type UploadSession = { readonly uploadUrl: string; readonly expirationDateTime: string }

/** A copy of a letter, wherever it lies: enough to tell whether the letter has left. */
export type Copy = {
  readonly id: DraftId
  readonly isDraft?: boolean
  readonly parentFolderId?: string
  /** ISO 8601. */
  readonly sentDateTime?: string
  /** Where Outlook shows it. */
  readonly webLink?: string
}

const sending = ['Mail.Send']
const writing = ['Mail.ReadWrite']

const at = (draft: DraftId) => `/me/messages/${encodeURIComponent(draft)}`
const attachmentsOf = (draft: DraftId) => `${at(draft)}/attachments`

type SendMail = {
  readonly message: GraphMessage & { readonly attachments?: readonly GraphAttachment[] }
  readonly saveToSentItems?: false
}

/** user: sendMail. 202: Graph has taken the message, not yet delivered it. */
export function sendMail(graph: Graph, body: SendMail, call: Call = {}): Promise<void> {
  return graph({ ...call, ...post('/me/sendMail', body), scopes: sending, reads: 'accepted' })
}

/** user: sendMail, in MIME as base64. Always kept in Sent Items; at most 4 MB of base64. */
export function sendMime(graph: Graph, mime: string, call: Call = {}): Promise<void> {
  const path = '/me/sendMail'
  return graph({ ...call, method: 'POST', path, mime, scopes: sending, reads: 'accepted' })
}

/** user: create message. */
export function createDraft(graph: Graph, message: GraphMessage, call: Call = {}): Promise<Draft> {
  return graph({ ...call, ...post('/me/messages', message), scopes: writing })
}

/** user: create message, in MIME as base64. */
export function createMimeDraft(graph: Graph, mime: string, call: Call = {}): Promise<Draft> {
  return graph({ ...call, method: 'POST', path: '/me/messages', mime, scopes: writing })
}

/** message: get, $value. The whole message in MIME. */
export function getMime(graph: Graph, message: DraftId, call: Call = {}): Promise<Blob> {
  const path = `${at(message)}/$value`
  return graph({ ...call, method: 'GET', path, scopes: ['Mail.Read'], reads: 'blob' })
}

/** message: update. `ifMatch` is an @odata.etag; a draft changed elsewhere is then refused by 412. */
export function updateDraft(
  graph: Graph,
  draft: DraftId,
  { changes, ifMatch }: { changes: GraphMessagePatch; ifMatch?: string },
  call: Call = {},
): Promise<Draft> {
  return graph({
    ...call,
    method: 'PATCH',
    path: at(draft),
    body: changes,
    scopes: writing,
    ...(ifMatch && { headers: { 'If-Match': ifMatch } }),
  })
}

/** message: get. Only the properties named, and the id. */
export function getDraft(
  graph: Graph,
  draft: DraftId,
  select: readonly (keyof Draft)[],
  call: Call = {},
): Promise<Draft> {
  const path = `${at(draft)}?$select=${['id', ...select].join(',')}`
  return graph({ ...call, method: 'GET', path, scopes: writing })
}

/** message: delete. One that is gone already is as good as deleted. */
export function deleteDraft(graph: Graph, draft: DraftId, call: Call = {}): Promise<void> {
  return gone(graph({ ...call, method: 'DELETE', path: at(draft), scopes: writing }))
}

/** message: send. 202 as for sendMail; the draft gets a new id on its way. */
export function sendDraft(graph: Graph, draft: DraftId, call: Call = {}): Promise<void> {
  return graph({ ...call, ...post(`${at(draft)}/send`), scopes: sending, reads: 'accepted' })
}

/**
 * message: list messages. Every copy that bears this internetMessageId, in all folders. Mail.ReadBasic
 * is enough; a wider permission does as well.
 */
export async function findCopies(
  graph: Graph,
  internetMessageId: string,
  scopes: readonly string[],
  call: Call = {},
): Promise<Copy[]> {
  const quoted = internetMessageId.replaceAll("'", "''")
  const filter = encodeURIComponent(`internetMessageId eq '${quoted}'`)
  const select = 'id,isDraft,parentFolderId,sentDateTime,webLink'
  const path = `/me/messages?$filter=${filter}&$select=${select}`
  return listPages(graph, { ...call, method: 'GET', path, scopes })
}

/** The drafts that bear this internetMessageId, wherever they lie; not those thrown away. */
export async function findDrafts(
  graph: Graph,
  internetMessageId: string,
  call: Call = {},
): Promise<DraftId[]> {
  const copies = await findCopies(graph, internetMessageId, writing, call)
  const drafts = copies.filter(({ isDraft }) => isDraft)
  if (drafts.length === 0) return []
  const bin = await getFolderId(graph, 'deleteditems', writing, call)
  return drafts.filter(({ parentFolderId }) => parentFolderId !== bin).map(({ id }) => id)
}

/** mailFolder: get, by its well-known name. Gives its id. */
export async function getFolderId(
  graph: Graph,
  name: 'outbox' | 'drafts' | 'deleteditems',
  scopes: readonly string[],
  call: Call = {},
): Promise<string> {
  const path = `/me/mailFolders/${name}?$select=id`
  return (await graph<{ id: string }>({ ...call, method: 'GET', path, scopes })).id
}

/** message: delete. Fails by 404 when it is no longer there under this id: it may have left. */
export function deleteMessage(graph: Graph, message: DraftId, call: Call = {}): Promise<void> {
  return graph({ ...call, method: 'DELETE', path: at(message), scopes: writing })
}

/**
 * message: add attachment, for files under 3 MB, items and references. Gives the attachment's id, if
 * Graph said it.
 */
export async function addAttachment(
  graph: Graph,
  draft: DraftId,
  file: GraphAttachment,
  call: Call = {},
): Promise<string | undefined> {
  const request = { ...call, ...post(attachmentsOf(draft), file), scopes: writing }
  return (await graph<{ id: string } | undefined>(request))?.id
}

/** attachment: createUploadSession, for files of 3 to 150 MB. Undefined if Graph kept silent of it. */
export function createUploadSession(
  graph: Graph,
  draft: DraftId,
  file: UploadedFile,
  call: Call = {},
): Promise<UploadSession | undefined> {
  const { name, size, contentType, contentId } = file
  const inline = contentId === undefined ? {} : { isInline: true, contentId }
  const body = { AttachmentItem: { attachmentType: 'file', name, size, contentType, ...inline } }
  const path = `${attachmentsOf(draft)}/createUploadSession`
  return graph({ ...call, ...post(path, body), scopes: writing })
}

/**
 * message: list attachments, all of them. `size` is Exchange's, always a little more than the file's.
 */
export async function listAttachments(
  graph: Graph,
  draft: DraftId,
  call: Call = {},
): Promise<ListedAttachment[]> {
  const path = `${attachmentsOf(draft)}?$select=id,name,size`
  return listPages(graph, { ...call, method: 'GET', path, scopes: writing })
}

/** attachment: delete. One that is gone already is as good as deleted. */
export function deleteAttachment(
  graph: Graph,
  draft: DraftId,
  attachment: string,
  call: Call = {},
): Promise<void> {
  const path = `${attachmentsOf(draft)}/${encodeURIComponent(attachment)}`
  return gone(graph({ ...call, method: 'DELETE', path, scopes: writing }))
}

function post(path: string, body?: unknown) {
  return { method: 'POST', path, ...(body !== undefined && { body }) } as const
}

async function gone(deletion: Promise<void>) {
  await deletion.catch((error: unknown) => {
    if (!isRejected(error, 404, 'ErrorItemNotFound')) throw error
  })
}
