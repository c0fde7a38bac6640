/** The attachments of a draft: added whole or by an upload session, listed, deleted. */
import type { Graph } from './http/client.ts'
import type { Call, DraftId } from './mail.ts'
import { attachmentPath, messagePath } from './messagePath.ts'
import { listPages } from './http/pages.ts'
import type { GraphAttachment } from './types.ts'
import { ignoreNotFound } from './ignoreNotFound.ts'

export type ListedAttachment = { readonly id: string; readonly name: string; readonly size: number }

/** Graph: attachmentItem. One with a content id stands in the text. */
export type UploadedFile = {
  readonly name: string
  readonly size: number
  readonly contentType: string
  readonly contentId?: string
}

export type UploadSession = { readonly uploadUrl: string; readonly expirationDateTime: string }

const scopes = ['Mail.ReadWrite']

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
  const path = `${messagePath(draft)}/attachments`
  const request = { ...call, method: 'POST', path, body: file, scopes } as const
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
  const path = `${messagePath(draft)}/attachments/createUploadSession`
  return graph({ ...call, method: 'POST', path, body, scopes })
}

/**
 * message: list attachments, all of them. `size` is Exchange's, always a little more than the file's.
 */
export async function listAttachments(
  graph: Graph,
  draft: DraftId,
  call: Call = {},
): Promise<ListedAttachment[]> {
  const path = `${messagePath(draft)}/attachments?$select=id,name,size`
  return listPages(graph, { ...call, method: 'GET', path, scopes })
}

/** attachment: delete. One that is gone already is as good as deleted. */
export function deleteAttachment(
  graph: Graph,
  draft: DraftId,
  attachment: string,
  call: Call = {},
): Promise<void> {
  const path = attachmentPath(draft, attachment)
  return ignoreNotFound(graph({ ...call, method: 'DELETE', path, scopes }))
}
