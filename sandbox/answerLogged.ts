/**
 * Answers one request: the body is read once, faults stand around the answer, the log gets a line.
 *
 * The log shows what went over the wire, so it stands outside the faults; it never sees a token, and
 * nothing is written down of what is said to the sign-in service but the path without its query.
 */
import { randomUUID } from 'node:crypto'
import type { SandboxContext } from './sandboxContext.ts'
import { enterMailbox } from './enterMailbox.ts'
import type { LoggedRequest } from './mailbox/requestLog.ts'

type Answer = (request: Request) => Response | Promise<Response>

export async function answerLogged(context: SandboxContext, given: Request, answer: Answer) {
  const origin = originOf(context, new URL(given.url))
  const account = context.accountOf(given) ?? null
  const passage = enterMailbox(context, given)
  const bytes = given.body ? new Uint8Array(await given.arrayBuffer()) : undefined
  const { url, method, headers, signal } = given
  const request = new Request(url, { method, headers, signal, ...(bytes && { body: bytes }) })
  if (passage) context.gate.admit(request, passage)
  const log = (status: number) => {
    if (!origin) return
    const entry = toEntry({ origin, request, bytes, status, account, at: context.now() })
    context.store.requestLog.add(entry, origin === 'graph' ? (bytes?.length ?? 0) : 0)
  }
  try {
    const response = await context.faults.around(request, answer)
    log(response.status)
    return response
  } catch (error) {
    log(0)
    throw error
  } finally {
    passage?.leave()
  }
}

function originOf(context: SandboxContext, url: URL): LoggedRequest['origin'] | undefined {
  if (url.origin === context.origins.upload) return 'upload'
  if (/^\/(v1\.0|beta)\//i.test(url.pathname)) return 'graph'
  return url.pathname.startsWith('/sandbox') ? undefined : 'signIn'
}

type Seen = Pick<LoggedRequest, 'origin' | 'status' | 'account'> & {
  request: Request
  bytes: Uint8Array | undefined
  at: Date
}

function toEntry({ origin, request, bytes, status, account, at }: Seen): LoggedRequest {
  const { pathname, search } = new URL(request.url)
  return {
    id: randomUUID(),
    at: at.toISOString(),
    origin,
    method: request.method,
    path: origin === 'signIn' ? pathname : pathname + withoutSecret(search),
    headers: withoutToken(request.headers),
    body: loggedBody(origin, bytes),
    status,
    account,
  }
}

const withoutSecret = (search: string) => search.replace(/(authtoken=)[^&]+/i, '$1…')

function withoutToken(headers: Headers) {
  const kept = [...headers].filter(([name]) => name !== 'cookie')
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'authorization' ? 'Bearer …' : value]),
  )
}

function loggedBody(origin: LoggedRequest['origin'], bytes: Uint8Array | undefined): unknown {
  if (!bytes || origin === 'signIn') return null
  if (origin === 'upload') return { bytes: bytes.length }
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
