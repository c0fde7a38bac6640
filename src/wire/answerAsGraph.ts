/**
 * Answers a recorded request as Graph would if all went well; ids are names to be filled in.
 *
 * It judges nothing: what Graph would refuse is for the sandbox, and for Graph, to say.
 */
import type { Letter } from '#deliver/letter.ts'
import { createPlayedFiles, type NewGap, type Played } from './playedFiles.ts'

export type Answer = (url: URL, init: RequestInit) => Played

export function createGraphPlayer(letter: Letter, newGap: NewGap): Answer {
  const files = createPlayedFiles(letter, newGap)
  const { draft } = letter
  const etag = draft?.etag ?? 'W/"preview"'
  const is = { id: draft?.id, isDraft: true, '@odata.etag': etag }
  const stored = { ...draft?.written, ...draft?.seen, ...is }
  const { extensions = [] } = stored

  function post(path: string, body: Record<string, unknown>): Played {
    if (/\/(sendMail|send)$/i.test(path)) return { status: 202 }
    if (/\/createUploadSession$/i.test(path)) return files.openUpload(body)
    if (/\/attachments$/i.test(path)) return files.attach(body)
    const isMove = /\/(move|copy)$/i.test(path)
    const id = newGap(isMove ? 'moved-id' : 'draft-id', 'id')
    return { status: 201, json: { ...body, id, isDraft: true, '@odata.etag': 'W/"preview"' } }
  }

  function get(path: string, search: string): Played {
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
    if (method === 'PATCH') return { status: 200, json: { ...stored, ...readJson(body) } }
    return get(pathname, search)
  }
}

function readJson(body: unknown): Record<string, unknown> {
  if (typeof body !== 'string' || !body.startsWith('{')) return {}
  return JSON.parse(body) as Record<string, unknown>
}
