/**
 * The mail calls of Graph v1.0: one function per call, in the order a message lives.
 *
 * Each names the least permission it needs. The functions bear Graph's own names, except where
 * Graph has only "create message" for what is a draft to us.
 */
import type { Graph, GraphRequest } from './client.ts'
import { isRejected } from './graphError.ts'
import type { GraphFileAttachment, GraphMessage, GraphMessagePatch } from './types.ts'

export type DraftId = string & { readonly brand: 'DraftId' }

export type Call = Pick<GraphRequest, 'signal' | 'onWait' | 'isFinal'>

export type Draft = GraphMessage & {
  readonly id: DraftId
  readonly '@odata.etag'?: string
  readonly isDraft?: boolean
}

export type ListedAttachment = { readonly id: string; readonly name: string; readonly size: number }

export type UploadSession = { readonly uploadUrl: string; readonly expirationDateTime: string }

const sending = ['Mail.Send']
const writing = ['Mail.ReadWrite']

const at = (draft: DraftId) => `/me/messages/${encodeURIComponent(draft)}`
const attachmentsOf = (draft: DraftId) => `${at(draft)}/attachments`

type SendMail = {
  readonly message: GraphMessage & { readonly attachments?: readonly GraphFileAttachment[] }
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

/** message: list messages. The drafts that bear this internetMessageId, wherever they lie. */
export async function findDrafts(
  graph: Graph,
  internetMessageId: string,
  call: Call = {},
): Promise<DraftId[]> {
  const quoted = internetMessageId.replaceAll("'", "''")
  const filter = encodeURIComponent(`internetMessageId eq '${quoted}'`)
  const path = `/me/messages?$filter=${filter}&$select=id,isDraft`
  const { value } = await graph<{ value: Draft[] }>({
    ...call,
    method: 'GET',
    path,
    scopes: writing,
  })
  return value.filter(({ isDraft }) => isDraft).map(({ id }) => id)
}

/** message: add attachment, for files under 3 MB. Gives the attachment's id. */
export async function addAttachment(
  graph: Graph,
  draft: DraftId,
  file: GraphFileAttachment,
  call: Call = {},
): Promise<string> {
  const request = { ...call, ...post(attachmentsOf(draft), file), scopes: writing }
  return (await graph<{ id: string }>(request)).id
}

/** attachment: createUploadSession, for files of 3 to 150 MB. */
export function createUploadSession(
  graph: Graph,
  draft: DraftId,
  file: { readonly name: string; readonly size: number; readonly contentType: string },
  call: Call = {},
): Promise<UploadSession> {
  const { name, size, contentType } = file
  const body = { AttachmentItem: { attachmentType: 'file', name, size, contentType } }
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

type Page<Item> = { readonly value: readonly Item[]; readonly '@odata.nextLink'?: string }

/** Graph: paging. A list goes on as long as a page names the next one. */
async function listPages<Item>(graph: Graph, request: GraphRequest): Promise<Item[]> {
  const { value, '@odata.nextLink': next } = await graph<Page<Item>>(request)
  return next
    ? [...value, ...(await listPages<Item>(graph, { ...request, path: pathOf(next) }))]
    : [...value]
}

/** Below the version, so that the token only ever goes where all requests go. */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link)
  return pathname.replace(/^\/[^/]+/, '') + search
}

function post(path: string, body?: unknown) {
  return { method: 'POST', path, ...(body !== undefined && { body }) } as const
}

async function gone(deletion: Promise<void>) {
  await deletion.catch((error: unknown) => {
    if (!isRejected(error, 404, 'ErrorItemNotFound')) throw error
  })
}
