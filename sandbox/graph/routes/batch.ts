/**
 * Several requests in one: at most twenty, ids unique whatever their case, relative URLs, no batch
 * inside. The whole is 200; each part has a status of its own (Graph: JSON batching).
 */
import { originOf } from '#sandbox/origins.ts'
import { isObject, readJson, type Json } from '#sandbox/graph/requests/readBody.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { badRequest } from '#sandbox/graph/rejections.ts'

const mostParts = 20

type PartAnswer = { id: string; status: number; headers: Record<string, string>; body?: unknown }

export async function batch(call: GraphCall) {
  const { requests } = await readJson(call)
  const parts = checkParts(requests)
  const answers = new Map<string, PartAnswer>()
  for (const part of parts) answers.set(String(part['id']), await answerOne(call, part, answers))
  return call.json({ responses: [...answers.values()] })
}

function checkParts(requests: unknown): readonly Json[] {
  if (!Array.isArray(requests) || requests.length === 0 || requests.length > mostParts) {
    throw badRequest(`Number of batch request steps must be between 1 and ${mostParts}.`)
  }
  const seen = new Set<string>()
  for (const part of requests) {
    if (!isObject(part)) throw badRequest('Invalid batch payload format.')
    const id = String(part['id'] ?? '').toLowerCase()
    if (id === '' || seen.has(id)) throw badRequest('Request id must be present and unique.')
    seen.add(id)
    const headers = isObject(part['headers']) ? Object.keys(part['headers']) : []
    const hasType = headers.some((name) => name.toLowerCase() === 'content-type')
    if (part['body'] !== undefined && !hasType) {
      throw badRequest('Write request id : Content-Type header is missing.')
    }
    const url = String(part['url'] ?? '')
    if (!/^\/?(?!\$batch)[^:]*(\?.*)?$/.test(url) || /\$batch/i.test(url)) {
      throw badRequest(`Invalid batch request url '${url}'.`)
    }
  }
  return requests as Json[]
}

async function answerOne(call: GraphCall, part: Json, done: ReadonlyMap<string, PartAnswer>) {
  const id = String(part['id'])
  const before = Array.isArray(part['dependsOn']) ? part['dependsOn'].map(String) : []
  if (before.some((one) => (done.get(one)?.status ?? 400) >= 400)) {
    const error = { code: 'FailedDependency', message: 'A request this one depends on has failed.' }
    return { id, status: 424, headers: {}, body: { error } }
  }
  return toPartAnswer(id, await call.var.answerPart(partRequest(call, part)))
}

function partRequest(call: GraphCall, part: Json): Request {
  const { origins } = call.var.sandbox
  const path = String(part['url']).replace(/^\/?/, '/')
  const headers = new Headers(isObject(part['headers']) ? (part['headers'] as HeadersInit) : {})
  headers.set('authorization', call.req.header('authorization') ?? '')
  const body = part['body']
  return new Request(`${originOf(origins.graph)}/${call.var.version}${path}`, {
    method: String(part['method'] ?? 'GET'),
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

async function toPartAnswer(id: string, response: Response): Promise<PartAnswer> {
  const { status } = response
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) =>
      /^(content-type|location|retry-after|etag)$/.test(name),
    ),
  )
  const text = await response.text()
  if (text === '') return { id, status, headers }
  const isJson = response.headers.get('content-type')?.includes('json')
  return { id, status, headers, body: isJson ? JSON.parse(text) : btoa(text) }
}
