/** The signed-in person: profile, photo, and the people most written to. */
import { Hono } from 'hono'
import { accountView } from '#sandbox/graph/answers/accountView.ts'
import type { GraphEnv } from '#sandbox/graph/graphEnv.ts'
import { listPeople } from './listPeople.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { photoBytes, photoMetadata } from './photoAnswer.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'

export const personRoutes = new Hono<GraphEnv>()
  .get('/', (call) => {
    requireScope(call, 'User.Read')
    const context = metadata(call, 'users/$entity')
    return call.json({ '@odata.context': context, ...accountView(call.var.caller, call) })
  })
  .get('/people', listPeople)
  .get('/photo', (call) => photoMetadata(call, call.var.caller))
  .get('/photo/$value', (call) => photoBytes(call, call.var.caller))
  .get('/photos/:size/$value', (call) => photoBytes(call, call.var.caller))
