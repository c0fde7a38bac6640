/** Mail folders: the whole tree, and putting a message into one of them. */
import type { Graph } from './http/client.ts'
import type { Call, Draft, DraftId } from './mail.ts'
import { messagePath } from './messagePath.ts'
import { listPages } from './http/pages.ts'
import type { GraphMessage } from './types.ts'

export type FolderId = string & { readonly brand: 'FolderId' }

type GraphFolder = {
  readonly id: FolderId
  readonly displayName: string
  readonly childFolderCount: number
}

export type MailFolder = {
  readonly id: FolderId
  readonly name: string
  /** How many folders it lies in, below the mailbox. */
  readonly depth: number
}

const scopes = ['Mail.ReadWrite']

/** user: list mailFolders, mailFolder: list childFolders. A folder comes right before its own. */
export function listFolders(graph: Graph, call: Call = {}): Promise<MailFolder[]> {
  return branch(graph, '/me/mailFolders', 0, call)
}

/** Folders can be nested 300 deep in Exchange; nobody picks one below this. */
const deepest = 20

async function branch(
  graph: Graph,
  list: string,
  depth: number,
  call: Call,
): Promise<MailFolder[]> {
  const path = `${list}?$select=id,displayName,childFolderCount&$top=100`
  const folders = await listPages<GraphFolder>(graph, { ...call, method: 'GET', path, scopes })
  const parts = folders.map(async ({ id, displayName, childFolderCount }) => {
    const own: MailFolder = { id, name: displayName, depth }
    if (childFolderCount === 0 || depth === deepest) return [own]
    return [own, ...(await branch(graph, `${at(id)}/childFolders`, depth + 1, call))]
  })
  return (await Promise.all(parts)).flat()
}

/** mailFolder: get, by its well-known name. Gives its id; any permission to read mail is enough. */
export async function getFolderId(
  graph: Graph,
  name: 'inbox' | 'outbox' | 'drafts' | 'deleteditems',
  readable: readonly string[],
  call: Call = {},
): Promise<FolderId> {
  const path = `/me/mailFolders/${name}?$select=id`
  return (await graph<GraphFolder>({ ...call, method: 'GET', path, scopes: readable })).id
}

/** mailFolder: create message. */
export function createDraftIn(
  graph: Graph,
  folder: string,
  message: GraphMessage,
  call: Call = {},
): Promise<Draft> {
  const path = `${at(folder)}/messages`
  return graph({ ...call, method: 'POST', path, body: message, scopes })
}

/** message: move. A message that moved has another id (Graph: immutable identifiers). */
export async function moveMessage(
  graph: Graph,
  message: DraftId,
  folder: string,
  call: Call = {},
): Promise<Draft> {
  const path = `${messagePath(message)}/move`
  return graph({ ...call, method: 'POST', path, body: { destinationId: folder }, scopes })
}

function at(folder: string): string {
  return `/me/mailFolders/${encodeURIComponent(folder)}`
}
