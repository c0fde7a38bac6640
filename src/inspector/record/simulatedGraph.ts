/**
 * Answers a recorded request as Graph would if all went well; ids are names to be filled in.
 *
 * It judges nothing: what Graph would refuse is for the sandbox, and for Graph, to say.
 */
import { isStored, type StoredAttachment } from '#compose/attachments/attachments.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { createSimulatedFiles, type NewVariable, type Simulated } from './simulatedFiles.ts'

export type Answer = (url: URL, init: RequestInit) => Simulated

/** What stands for the content of a file that lies in the mailbox. */
export type Fetched = (stored: StoredAttachment) => Blob

export function createSimulatedGraph(
  outgoing: OutgoingMessage,
  newVariable: NewVariable,
  fetched: Fetched,
): Answer {
  const files = createSimulatedFiles(outgoing, newVariable)
  const { draft } = outgoing
  const etag = draft?.etag ?? 'W/"preview"'
  const is = { id: draft?.id, isDraft: true, '@odata.etag': etag }
  let stored = { ...draft?.written, ...draft?.seen, ...is }
  const { extensions = [] } = stored

  function post(path: string, body: Record<string, unknown>): Simulated {
    if (/\/(sendMail|send)$/i.test(path)) return { status: 202 }
    if (/\/createUploadSession$/i.test(path)) return files.openUpload(body)
    if (/\/attachments$/i.test(path)) return files.attach(body)
    const isMove = /\/(move|copy)$/i.test(path)
    const id = newVariable(isMove ? 'moved-id' : 'draft-id', 'id')
    return { status: 201, json: { ...body, id, isDraft: true, '@odata.etag': 'W/"preview"' } }
  }

  function content(path: string): Simulated {
    const [, id = ''] = /\/attachments\/([^/]+)\/\$value$/i.exec(path) ?? []
    const stored = storedAs(outgoing, decodeURIComponent(id))
    return stored ? { status: 200, content: fetched(stored) } : { status: 404 }
  }

  function get(path: string, search: string): Simulated {
    if (/\/\$value$/i.test(path)) return content(path)
    if (/\/attachments$/i.test(path)) return files.list()
    if (/\/extensions$/i.test(path)) return { status: 200, json: { value: extensions } }
    return { status: 200, json: /filter=/i.test(search) ? { value: [] } : stored }
  }

  return ({ href, pathname, search }, { method, body, headers }) => {
    if (method === 'POST') return post(pathname, readJson(body))
    if (method === 'PUT') {
      return files.takeRange(href, new Headers(headers).get('content-range') ?? '')
    }
    if (method === 'DELETE') return files.remove(pathname)
    if (method === 'PATCH') {
      stored = { ...stored, ...readJson(body) }
      return { status: 200, json: stored }
    }
    return get(pathname, search)
  }
}

/** Its own, or that of a copy it is about to replace. */
function storedAs(
  { draft, message }: OutgoingMessage,
  serverId: string,
): StoredAttachment | undefined {
  const homes: ServerDraft[] = []
  for (let home = draft; home; home = home.replaces) homes.push(home)
  return message.attachments
    .filter(isStored)
    .find(({ id }) => homes.some(({ attached }) => attached[id] === serverId))
}

function readJson(body: unknown): Record<string, unknown> {
  if (typeof body !== 'string' || !body.startsWith('{')) return {}
  return JSON.parse(body) as Record<string, unknown>
}
