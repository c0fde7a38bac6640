/** The id of the message a reference means in this mailbox; undefined when there is none. */
import type { Graph } from './http/client.ts'
import { isRejected } from './http/graphError.ts'
import type { Call } from './mail.ts'
import { messagePath } from './messagePath.ts'
import type { MessageReference } from './messageReference.ts'
import type { Page } from './http/pages.ts'

type Found = {
  readonly id: string
  readonly isDraft: boolean
  readonly receivedDateTime: string
}

const scopes = ['Mail.ReadWrite']

export async function resolveMessage(
  graph: Graph,
  reference: MessageReference,
  call: Call = {},
): Promise<string | undefined> {
  switch (reference.by) {
    case 'id':
      return getId(graph, reference.id, call)
    case 'internetMessageId':
      return newest(await find(graph, 'internetMessageId', reference.internetMessageId, call))
    case 'conversation':
      return newest(await find(graph, 'conversationId', reference.conversationId, call))
  }
}

/** message: get. */
async function getId(graph: Graph, id: string, call: Call): Promise<string | undefined> {
  try {
    const path = `${messagePath(id)}?$select=id`
    return (await graph<Found>({ ...call, method: 'GET', path, scopes })).id
  } catch (error) {
    if (isRejected(error, 404) || isRejected(error, 400, 'ErrorInvalidIdMalformed'))
      return undefined
    throw error
  }
}

/** user: list messages. It is sorted here: Graph finds a filter beside another order too complex. */
async function find(graph: Graph, name: string, value: string, call: Call) {
  const filter = encodeURIComponent(`${name} eq '${value.replaceAll("'", "''")}'`)
  const path = `/me/messages?$filter=${filter}&$select=id,isDraft,receivedDateTime&$top=50`
  return (await graph<Page<Found>>({ ...call, method: 'GET', path, scopes })).value
}

/** The last that was received or sent; a draft of ours is nobody’s message yet. */
function newest(found: readonly Found[]): string | undefined {
  const messages = found.filter(({ isDraft }) => !isDraft)
  return messages.toSorted((one, other) =>
    other.receivedDateTime.localeCompare(one.receivedDateTime),
  )[0]?.id
}
