/**
 * The host that takes big files, in Outlook's manner: not Graph, no token, its own CORS.
 *
 * The URL is the key; a token beside it is refused, because it is meant for another audience (Graph:
 * attach large files to Outlook messages). Scripts may read Location; the faults can hide it.
 */
import { Hono, type Context } from 'hono'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'
import { finishUpload } from './finishUpload.ts'
import { parseContentRange } from './contentRange.ts'
import { uploadError } from './uploadError.ts'
import type { UploadSession } from './uploadSessions.ts'

const allowedHeaders = ['content-type', 'content-range']
const wideRangeBytes = 4 * 1024 * 1024

export function createUploadApp(sandbox: SandboxContext) {
  const app = new Hono()

  app.use(async (http, next) => {
    if (http.req.method === 'OPTIONS') return preflight(http)
    await next()
    http.header('Access-Control-Allow-Origin', '*')
    http.header('Access-Control-Expose-Headers', 'Location, Retry-After')
    return undefined
  })
  app.use(async (http, next) => {
    if (http.req.header('authorization') === undefined) return next()
    return uploadError(http, 401, {
      code: 'InvalidAudience',
      message: "The audience claim value is invalid 'aud'.",
    })
  })
  app.put('*', (http) => withSession(http, (session) => takeRange(http, sandbox, session)))
  app.get('*', (http) => withSession(http, (session) => http.json(progressOf(session))))
  app.delete('*', (http) =>
    withSession(http, (session) => {
      sandbox.uploads.remove(session)
      return http.body(null, 204)
    }),
  )
  app.all('*', (http) =>
    uploadError(http, 405, { code: 'MethodNotAllowed', message: 'Only PUT, GET and DELETE.' }),
  )
  return app

  async function withSession(
    http: Context,
    act: (session: UploadSession) => Response | Promise<Response>,
  ) {
    const session = sandbox.uploads.find(http.req.url)
    const message = 'The upload session was not found.'
    return session ? act(session) : uploadError(http, 404, { code: 'ErrorItemNotFound', message })
  }
}

/** Extra headers, a token or Graph's own, do not pass: as on OneDrive's twin of this host. */
function preflight(http: Context) {
  const header = http.req.header('access-control-request-headers') ?? ''
  const names = header.split(',').map((name) => name.trim().toLowerCase())
  const isAllowed = names.every((name) => name === '' || allowedHeaders.includes(name))
  return http.body(null, isAllowed ? 200 : 403, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'PUT, GET, DELETE',
    'Access-Control-Allow-Headers': allowedHeaders.join(', '),
    'Access-Control-Max-Age': '3600',
  })
}

/** The bare start without a dash, and a capital E: that is how Outlook writes it. */
const progressOf = (session: UploadSession) => ({
  ExpirationDateTime: session.expiresAt.toISOString(),
  nextExpectedRanges: [String(session.receivedBytes)],
})

async function takeRange(http: Context, sandbox: SandboxContext, session: UploadSession) {
  const wait = sandbox.gate.passageOf(http.req.raw)?.retryAfterSeconds
  if (wait !== undefined) {
    http.header('Retry-After', String(wait))
    const message = 'Application is over its MailboxConcurrency limit.'
    return uploadError(http, 429, { code: 'ApplicationThrottled', message })
  }
  const bytes = new Uint8Array(await http.req.arrayBuffer())
  const range = parseContentRange(http.req.header('content-range'))
  if (!range) {
    const message = 'The header Content-Range is missing or malformed.'
    return uploadError(http, 400, { code: 'InvalidContentRange', message })
  }
  const isNext = range.first === session.receivedBytes && range.total === session.file.size
  if (!isNext || bytes.length !== range.last - range.first + 1) {
    const message = 'The uploaded fragment does not follow the bytes received so far.'
    return uploadError(http, 416, { code: 'invalidRange', message }, progressOf(session))
  }
  session.ranges.push(bytes)
  session.receivedBytes += bytes.length
  if (bytes.length > wideRangeBytes) http.header('Warning', '199 - "Keep ranges below 4 MB."')
  return session.receivedBytes < session.file.size
    ? http.json(progressOf(session))
    : finishUpload(http, sandbox, session)
}
