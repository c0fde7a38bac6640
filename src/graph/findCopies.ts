/** Finding the copies of a message in a mailbox by the internetMessageId it was stamped with. */
import type { Graph } from './http/client.ts'
import { getFolderId } from './folders.ts'
import type { Call, DraftId } from './mail.ts'
import { listPages } from './http/pages.ts'
import type { GraphMessageRead } from './types.ts'

/** All of what it says that Mail.ReadBasic shows. */
const head = ['subject', 'toRecipients', 'ccRecipients', 'bccRecipients'] as const

/** A copy of a message, wherever it lies: enough to tell whether the message has left. */
export type Copy = Pick<GraphMessageRead, (typeof head)[number]> & {
  readonly id: DraftId
  readonly isDraft?: boolean
  readonly parentFolderId?: string
  /** ISO 8601. */
  readonly sentDateTime?: string
  /** Where Outlook shows it. */
  readonly webLink?: string
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
  const select = ['id', 'isDraft', 'parentFolderId', 'sentDateTime', 'webLink', ...head].join(',')
  const path = `/me/messages?$filter=${filter}&$select=${select}`
  return listPages(graph, { ...call, method: 'GET', path, scopes })
}

/** The drafts that bear this internetMessageId, wherever they lie; not those thrown away. */
export async function findDrafts(
  graph: Graph,
  internetMessageId: string,
  call: Call = {},
): Promise<DraftId[]> {
  const scopes = ['Mail.ReadWrite']
  const copies = await findCopies(graph, internetMessageId, scopes, call)
  const drafts = copies.filter(({ isDraft }) => isDraft)
  if (drafts.length === 0) return []
  const bin = await getFolderId(graph, 'deleteditems', scopes, call)
  return drafts.filter(({ parentFolderId }) => parentFolderId !== bin).map(({ id }) => id)
}
