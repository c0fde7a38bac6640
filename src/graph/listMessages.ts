/**
 * The messages of one folder, a page at a time, newest change first.
 *
 * A search has an order of its own: Graph refuses $orderby beside $search (Graph: query parameters).
 */
import type { Graph } from './http/client.ts'
import type { Call, DraftId } from './mail.ts'
import { pathOf, type Page } from './http/pages.ts'
import { toSearch } from './searchText.ts'
import type { GraphRecipient } from './types.ts'

export type ListedMessage = {
  readonly id: DraftId
  readonly subject: string | null
  readonly toRecipients: readonly GraphRecipient[]
  readonly lastModifiedDateTime: string
  readonly hasAttachments: boolean
  readonly bodyPreview: string
  readonly isDraft: boolean
  readonly '@odata.etag'?: string
}

export type MessagePage = {
  readonly messages: readonly ListedMessage[]
  /** Where the next page is, if there is one. */
  readonly pageLink: string | undefined
}

type Wanted = {
  /** An id or a well-known name. */
  readonly folder: string
  readonly search?: string | undefined
  readonly pageLink?: string | undefined
}

const select =
  'id,subject,toRecipients,lastModifiedDateTime,hasAttachments,bodyPreview,isDraft,parentFolderId'
const onePage = 25

/** user: list messages. */
export async function listMessages(
  graph: Graph,
  wanted: Wanted,
  call: Call = {},
): Promise<MessagePage> {
  const path = wanted.pageLink ? pathOf(wanted.pageLink) : firstPage(wanted)
  const page = await graph<Page<ListedMessage>>({
    ...call,
    method: 'GET',
    path,
    scopes: ['Mail.ReadWrite'],
  })
  return { messages: page.value, pageLink: page['@odata.nextLink'] }
}

/** The drafts among the messages of a folder; without one, of Drafts. */
export async function listDrafts(
  graph: Graph,
  { folder = 'drafts', ...wanted }: Partial<Wanted> = {},
  call: Call = {},
): Promise<MessagePage> {
  const page = await listMessages(graph, { folder, ...wanted }, call)
  return { ...page, messages: page.messages.filter(({ isDraft }) => isDraft) }
}

function firstPage({ folder, search }: Wanted): string {
  const words = toSearch(search ?? '')
  const order = words
    ? `$search=${encodeURIComponent(`"${words}"`)}`
    : `$orderby=${encodeURIComponent('lastModifiedDateTime desc')}`
  const list = `/me/mailFolders/${encodeURIComponent(folder)}/messages`
  return `${list}?${order}&$select=${select}&$top=${onePage}`
}
