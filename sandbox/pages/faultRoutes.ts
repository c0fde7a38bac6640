/** The controls of faults: /sandbox/faults. A query or field `account` binds each to one account. */
import { Hono } from 'hono'
import * as v from 'valibot'
import { commonFault, commonFaults, isCommonFault } from '#sandbox/faults/commonFaults.ts'
import { parseFault } from '#sandbox/faults/fault.ts'
import type { PagesContext } from './pagesContext.ts'
import { pageLinks } from './pageLinks.ts'
import { createDone, readBody, readInput, refuse } from './readInput.ts'

const ofAccount = v.object({ account: v.optional(v.string()) })
const common = v.strictObject({ common: v.string(), account: v.optional(v.string()) })

export function faultRoutes(context: PagesContext): Hono {
  const { faults } = context
  const done = createDone(pageLinks(context))
  return new Hono()
    .get('/faults', (http) => {
      const account = http.req.query('account')
      return http.json({ faults: faults.list(account), held: faults.held(account) })
    })
    .post('/faults', async (http) => {
      const body = await readBody(http)
      const given: unknown[] = Array.isArray(body) ? body : [body]
      const parsed = given.map(toFault)
      return done(http, parsed.map(faults.add), 201)
    })
    .delete('/faults', (http) => {
      faults.remove(http.req.query('account'))
      return http.body(null, 204)
    })
    .post('/faults/remove', async (http) => {
      const { account } = await readInput(http, ofAccount)
      faults.remove(account)
      return done(http, { faults: faults.list() })
    })
    .post('/faults/release', async (http) => {
      const { account } = await readInput(http, ofAccount)
      return done(http, { released: faults.release(account ?? http.req.query('account')) })
    })
}

function toFault(input: unknown) {
  if (v.is(common, input)) {
    if (isCommonFault(input.common)) return commonFault(input.common, input.account)
    refuse(`common: there is ${Object.keys(commonFaults).join(', ')}, but not ${input.common}.`)
  }
  const parsed = parseFault(input)
  if ('problem' in parsed) refuse(parsed.problem)
  return parsed.fault
}
