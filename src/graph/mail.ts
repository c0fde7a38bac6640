/**
 * The calls that carry a message (Graph v1.0): one function per call, in the order a message lives.
 *
 * Each names the least permission it needs. The functions bear Graph's own names, except where
 * Graph has only "create message" for what is a draft to us.
 */
import type { Graph, GraphRequest } from './http/client.ts'
import { messagePath } from './messagePath.ts'
import type { GraphAttachment, GraphMessage, GraphMessagePatch } from './types.ts'
import { ignoreNotFound } from './ignoreNotFound.ts'

export type DraftId = string & { readonly brand: 'DraftId' }

export type Call = Pick<GraphRequest, 'signal' | 'onWait' | 'isFinal' | 'isOnce'>

export type Draft = GraphMessage & {
  readonly id: DraftId
  readonly '@odata.etag'?: string
  readonly isDraft?: boolean
  readonly lastModifiedDateTime?: string
}

const sending = ['Mail.Send']
const writing = ['Mail.ReadWrite']

type SendMail = {
  readonly message: GraphMessage & { readonly attachments?: readonly GraphAttachment[] }
  readonly saveToSentItems?: false
}

/** user: sendMail. 202: Graph has taken the message, not yet delivered it. */
export function sendMail(graph: Graph, body: SendMail, call: Call = {}): Promise<void> {
  const path = '/me/sendMail'
  return graph({ ...call, method: 'POST', path, body, scopes: sending, reads: 'accepted' })
}

/** user: sendMail, in MIME as base64. Always kept in Sent Items; at most 4 MB of base64. */
export function sendMime(graph: Graph, mime: string, call: Call = {}): Promise<void> {
  const path = '/me/sendMail'
  return graph({ ...call, method: 'POST', path, mime, scopes: sending, reads: 'accepted' })
}

/** user: create message. */
export function createDraft(graph: Graph, message: GraphMessage, call: Call = {}): Promise<Draft> {
  return graph({ ...call, method: 'POST', path: '/me/messages', body: message, scopes: writing })
}

/** user: create message, in MIME as base64. */
export function createMimeDraft(graph: Graph, mime: string, call: Call = {}): Promise<Draft> {
  return graph({ ...call, method: 'POST', path: '/me/messages', mime, scopes: writing })
}

/** message: get, $value. The whole message in MIME. */
export function getMime(graph: Graph, message: DraftId, call: Call = {}): Promise<Blob> {
  const path = `${messagePath(message)}/$value`
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
    path: messagePath(draft),
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
  const path = `${messagePath(draft)}?$select=${['id', ...select].join(',')}`
  return graph({ ...call, method: 'GET', path, scopes: writing })
}

/** message: delete. One that is gone already is as good as deleted. */
export function deleteDraft(graph: Graph, draft: DraftId, call: Call = {}): Promise<void> {
  return ignoreNotFound(
    graph({ ...call, method: 'DELETE', path: messagePath(draft), scopes: writing }),
  )
}

/** message: send. 202 as for sendMail; the draft gets a new id on its way. */
export function sendDraft(graph: Graph, draft: DraftId, call: Call = {}): Promise<void> {
  const path = `${messagePath(draft)}/send`
  return graph({ ...call, method: 'POST', path, scopes: sending, reads: 'accepted' })
}

/** message: delete. Fails by 404 when it is no longer there under this id: it may have left. */
export function deleteMessage(graph: Graph, message: DraftId, call: Call = {}): Promise<void> {
  return graph({ ...call, method: 'DELETE', path: messagePath(message), scopes: writing })
}
