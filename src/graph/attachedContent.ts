/**
 * What an attachment that is no file holds: an item, or where a referenced file lies.
 *
 * An item comes as Graph stores it, with what the server alone may set; `toGraphItem` makes it one
 * that can be attached again.
 */
import type { Graph } from './http/client.ts'
import type { Call } from './mail.ts'
import { attachmentPath } from './messagePath.ts'
import type { GraphItem, GraphReference } from './types.ts'

const scopes = ['Mail.ReadWrite']

type Place = { readonly message: string; readonly attachment: string }

const at = ({ message, attachment }: Place) => attachmentPath(message, attachment)

/** attachment: get, with the item it holds. */
export async function getAttachedItem(
  graph: Graph,
  place: Place,
  call: Call = {},
): Promise<GraphItem | undefined> {
  const path = `${at(place)}?$expand=microsoft.graph.itemAttachment/item`
  const { item } = await graph<{ item?: object }>({ ...call, method: 'GET', path, scopes })
  return item && toGraphItem(item)
}

/** attachment: get. Undefined where Graph does not tell where the file lies: only beta does. */
export async function getReference(
  graph: Graph,
  place: Place,
  call: Call = {},
): Promise<GraphReference | undefined> {
  const read = await graph<Partial<GraphReference>>({
    ...call,
    method: 'GET',
    path: at(place),
    scopes,
  })
  const { sourceUrl, providerType = 'other', permission = 'view', isFolder = false } = read
  return sourceUrl ? { sourceUrl, providerType, permission, isFolder } : undefined
}

// prettier-ignore
const ofTheServer = new Set([
  'id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'parentFolderId', 'conversationId',
  'conversationIndex', 'webLink', 'hasAttachments', 'bodyPreview', 'uniqueBody', 'isDraft', 'iCalUId',
])

/** What is null is not set; what only the server may set is left out. */
export function toGraphItem(read: object, type = 'message'): GraphItem {
  const own = Object.entries(read).filter(
    ([name, value]) => value !== null && !name.includes('@odata.') && !ofTheServer.has(name),
  )
  const given = (read as { '@odata.type'?: string })['@odata.type']
  const kind = (given ?? type).replace(/^#?(microsoft\.graph\.)?/, '')
  return {
    ...Object.fromEntries(own),
    '@odata.type': `#microsoft.graph.${kind}` as GraphItem['@odata.type'],
  }
}
