/** The body of a Graph request: at most 4 MB, JSON where JSON is wanted (Graph: user: sendMail). */
import type { MiddlewareHandler } from 'hono'
import type { GraphCall, GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { badRequest, cannotRead, requestTooLarge } from '#sandbox/graph/rejections.ts'

export type Json = Readonly<Record<string, unknown>>

export const limitBody: MiddlewareHandler<GraphEnv> = async (call, next) => {
  const limit = call.var.sandbox.store.limits.requestBytes
  const bytes = await call.req.arrayBuffer()
  if (bytes.byteLength > limit) throw requestTooLarge()
  await next()
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isMime = (call: GraphCall) =>
  (call.req.header('content-type') ?? '').toLowerCase().startsWith('text/plain')

/** An object; without a body Graph's own refusal. */
export async function readJson(call: GraphCall): Promise<Json> {
  const json = await readOptionalJson(call)
  if (!json) throw badRequest('Empty Payload. JSON content expected.')
  return json
}

export async function readOptionalJson(call: GraphCall): Promise<Json | undefined> {
  const text = await call.req.text()
  if (text.trim() === '') return undefined
  const json = parse(text)
  if (!isObject(json)) throw cannotRead()
  return json
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    )
  }
}

/** Parameters of actions may begin with a capital: the service's own description has them so. */
export function parameter(json: Json, name: string): unknown {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return json[name] ?? json[capital]
}
