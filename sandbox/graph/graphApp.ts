/**
 * Microsoft Graph: /v1.0 and /beta, for the caller (`/me`) and for mailboxes the caller may open
 * (`/users/{id}`). Every call passes the same doors in the same order: CORS, token, size, mailbox.
 */
import { Hono } from 'hono'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'
import { releaseDue } from '#sandbox/mailbox/deliver.ts'
import { authorize, chooseMailbox } from './authorize.ts'
import { batch } from './routes/batch.ts'
import { canonicalPath } from './canonicalPath.ts'
import { crossOrigin, exposedHeaders } from './crossOrigin.ts'
import { errorBody, GraphError } from './graphError.ts'
import type { GraphCall, GraphEnv, GraphVersion } from './graphEnv.ts'
import { groupRoutes } from './routes/groupRoutes.ts'
import { mailboxRoutes } from './routes/mailboxRoutes.ts'
import { passGate } from './passGate.ts'
import { personRoutes } from './routes/personRoutes.ts'
import { appliedPreferences } from './requests/preferences.ts'
import { limitBody } from './requests/readBody.ts'
import { unknownSegment } from './rejections.ts'
import { userRoutes } from './routes/userRoutes.ts'

export type GraphApp = { fetch: (request: Request) => Promise<Response> }

export function createGraphApp(sandbox: SandboxContext): GraphApp {
  const app = new Hono<GraphEnv>({
    getPath: (request) => canonicalPath(new URL(request.url).pathname),
  })
  const answerPart = async (request: Request) => app.fetch(request)

  app.use(async (call, next) => {
    const requestId = crypto.randomUUID()
    const clientRequestId = call.req.header('client-request-id') ?? requestId
    call.set('sandbox', sandbox)
    call.set('ids', { requestId, clientRequestId, date: sandbox.now() })
    call.set('version', call.req.path.split('/')[1] as GraphVersion)
    call.set('answerPart', answerPart)
    releaseDue(sandbox.store, sandbox.now())
    await next()
    markAnswer(call)
  })
  app.use(crossOrigin)
  app.use(authorize)
  app.post('/:version/$batch', batch)
  app.use(limitBody)
  app.route('/:version/me', personRoutes)
  app.route('/:version/users', userRoutes)
  app.route('/:version/groups', groupRoutes)
  app.use('/:version/me/*', passGate)
  app.route('/:version/me', mailboxRoutes)
  app.use('/:version/users/:user/*', chooseMailbox, passGate)
  app.route('/:version/users/:user', mailboxRoutes)
  app.notFound((call) => refused(call, unknownSegment(call.req.path.split('/').pop() ?? '')))
  app.onError((error, call) => refused(call, error))
  return { fetch: answerPart }
}

function markAnswer(call: GraphCall) {
  const { requestId, clientRequestId } = call.var.ids
  const applied = appliedPreferences(call)
  call.header('request-id', requestId)
  call.header('client-request-id', clientRequestId)
  call.header('Access-Control-Allow-Origin', '*')
  call.header('Access-Control-Expose-Headers', exposedHeaders)
  call.header('Cache-Control', 'no-store')
  if (applied) call.header('Preference-Applied', applied)
}

function refused(call: GraphCall, error: Error) {
  const known =
    error instanceof GraphError
      ? error
      : new GraphError(500, 'ErrorInternalServerError', String(error))
  return call.json(errorBody(known, call.var.ids), known.status, known.headers)
}
