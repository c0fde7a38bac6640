/**
 * A draft with all that Graph stores of it, and its files by name; their bytes only when asked for.
 *
 * What Graph does not give unless it is named: headers by $select, extended properties by an $expand
 * that names each of them (Graph: extended properties overview).
 */
import type { Graph } from './http/client.ts'
import { GraphError } from './http/graphError.ts'
import type { Call, DraftId } from './mail.ts'
import { attachmentPath, messagePath } from './messagePath.ts'
import { listPages } from './http/pages.ts'
import type { GraphAttachmentRead, GraphMessageRead } from './types.ts'

/** Whatever Graph says of a draft. */
export type WholeDraft = GraphMessageRead & {
  readonly id: DraftId
  readonly '@odata.etag'?: string
  readonly isDraft?: boolean
  /** ISO 8601. */
  readonly lastModifiedDateTime?: string
}

const scopes = ['Mail.ReadWrite']

// prettier-ignore
const shown = [
  'id', 'subject', 'body', 'from', 'sender', 'toRecipients', 'ccRecipients', 'bccRecipients',
  'replyTo', 'importance', 'categories', 'flag', 'internetMessageId', 'internetMessageHeaders',
  'isReadReceiptRequested', 'isDeliveryReceiptRequested', 'isDraft', 'hasAttachments',
  'conversationId', 'parentFolderId', 'lastModifiedDateTime', 'webLink',
]

type Wanted = {
  /** Ids of extended properties, as Graph writes them: `Integer 0x0036`. */
  readonly extendedProperties: readonly string[]
  /** Properties this cloud has not. */
  readonly without?: readonly string[]
}

/** message: get. */
export function getWholeDraft(
  graph: Graph,
  id: string,
  { extendedProperties, without = [] }: Wanted,
  call: Call = {},
): Promise<WholeDraft> {
  const select = shown.filter((name) => !without.includes(name)).join(',')
  const path = `${messagePath(id)}?$select=${select}${expand(extendedProperties)}`
  return graph({
    ...call,
    method: 'GET',
    path,
    scopes,
    // What is read is what was written: nothing is taken out on the way (Graph: get message).
    headers: { Prefer: 'outlook.allow-unsafe-html' },
  })
}

function expand(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const filter = ids.map((id) => `id eq '${id.replaceAll("'", "''")}'`).join(' or ')
  return `&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=${filter})`)}`
}

/** message: list attachments, each with what shows where it belongs in the message. */
export function listStoredFiles(
  graph: Graph,
  draft: DraftId,
  call: Call = {},
): Promise<GraphAttachmentRead[]> {
  const select = 'id,name,contentType,size,isInline,microsoft.graph.fileAttachment/contentId'
  const path = `${messagePath(draft)}/attachments?$select=${select}`
  return listPages(graph, { ...call, method: 'GET', path, scopes })
}

/** attachment: get, its bytes. An attached message comes as MIME. */
export async function getAttachmentContent(
  graph: Graph,
  draft: DraftId,
  attachment: string,
  call: Call = {},
): Promise<Blob> {
  const path = attachmentPath(draft, attachment)
  const get = { ...call, method: 'GET', scopes } as const
  const content = await graph<Blob>({ ...get, path: `${path}/$value`, reads: 'blob' })
  if (content.size > 0) return content
  // An answer may have lost its body: only its properties say that a file is empty.
  const read = await graph<{ contentBytes?: string | null } | undefined>({ ...get, path })
  if (read?.contentBytes === '' || read?.contentBytes === null) return content
  throw new GraphError({ kind: 'unavailable', status: 200, retryAfterMs: undefined })
}
