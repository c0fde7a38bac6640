/**
 * Answers one request: the body is read once, faults stand around the answer, the log gets a line.
 *
 * The log shows what went over the wire, so it stands outside the faults; it never sees a token, and
 * nothing is written down of what is said to the sign-in service but the path without its query.
 */
import type { SandboxContext } from './sandboxContext.ts'
import { arrivalOf, type Arrival, type Host } from './origins.ts'
import { enterMailbox } from './enterMailbox.ts'
import type { LoggedRequest } from './mailbox/requestLog.ts'

type Answer = (request: Request) => Response | Promise<Response>

export async function answerLogged(
  context: SandboxContext,
  given: Request,
  answers: Readonly<Record<Host, Answer>>,
) {
  const { method, headers, signal } = given
  const arrival = arrivalOf(context.origins, given.url)
  const { url, host } = arrival
  const origin = loggedOrigin(arrival)
  const account = context.accountOf({ url, headers }) ?? null
  const passage = enterMailbox(context, { url, headers, host })
  const bytes = await bytesOf(given)
  const request = new Request(url, { method, headers, signal, ...(bytes && { body: bytes }) })
  if (passage) context.gate.admit(request, passage)
  const log = (status: number) => {
    if (!origin) return
    const entry = toEntry({ origin, request, bytes, status, account, at: context.now() })
    context.store.requestLog.add(entry, origin === 'graph' ? (bytes?.length ?? 0) : 0)
  }
  try {
    const response = await context.faults.around(request, answers[host])
    log(response.status)
    return response
  } catch (error) {
    log(0)
    throw error
  } finally {
    passage?.leave()
  }
}

/** Firefox does not say whether there is a body. */
async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null || ['GET', 'HEAD'].includes(request.method)) return undefined
  return new Uint8Array(await request.arrayBuffer())
}

function loggedOrigin({ host, url }: Arrival): LoggedRequest['origin'] | undefined {
  if (host === 'upload') return 'upload'
  const { pathname } = new URL(url)
  if (/^\/(v1\.0|beta)\//i.test(pathname)) return 'graph'
  return pathname.startsWith('/sandbox') ? undefined : 'signIn'
}

type Seen = Pick<LoggedRequest, 'origin' | 'status' | 'account'> & {
  request: Request
  bytes: Uint8Array | undefined
  at: Date
}

function toEntry({ origin, request, bytes, status, account, at }: Seen): LoggedRequest {
  const { pathname, search } = new URL(request.url)
  return {
    id: crypto.randomUUID(),
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
