/** Setting a scene by the back door: accounts, consents, tokens, limits, and a clean slate. */
import { Hono } from 'hono'
import * as v from 'valibot'
import { accountActions } from './accountActions.ts'
import type { PagesContext } from './pagesContext.ts'
import { pageLinks } from './pageLinks.ts'
import { address, createDone, readInput, refuse, words } from './readInput.ts'

const addresses = v.optional(words, [])
const newAccount = v.object({
  name: v.string(),
  address,
  aliases: addresses,
  isShared: v.optional(v.boolean(), false),
  delegates: addresses,
  fullAccess: addresses,
  sendAs: addresses,
  sendOnBehalf: addresses,
})
const scoped = v.object({ address, scopes: words })
const oneOrAll = v.object({ address: v.optional(address) })

export function sceneRoutes(context: PagesContext): Hono {
  const done = createDone(pageLinks(context))
  const { store, tokens, signIn } = context
  const routes = new Hono()

  for (const { path, act } of accountActions(context)) {
    routes.post(path, async (http) => {
      const { address } = await readInput(http, oneOrAll)
      if (address && !store.findAccount(address)) refuse(`There is no account ${address}.`, 404)
      act(address)
      return done(http, { done: path, address: address ?? 'all' })
    })
  }

  return routes
    .post('/accounts', async (http) =>
      done(http, store.addAccount(await readInput(http, newAccount)), 201),
    )
    .post('/consents', async (http) => {
      const { address, scopes } = await readInput(http, scoped)
      signIn.consents.grant(address, scopes)
      return done(http, { address, scopes: signIn.consents.of(address) })
    })
    .post('/consents/needAdmin', async (http) => {
      const { scopes } = await readInput(http, v.object({ scopes: words }))
      signIn.consents.requireAdmin(scopes)
      return done(http, { scopes })
    })
    .post('/tokens', async (http) => {
      const { address, scopes } = await readInput(http, scoped)
      const account = store.findAccount(address)
      if (!account) refuse(`There is no account ${address}.`, 404)
      const request = { accountId: account.id, address: account.address, scopes }
      return done(http, { token: tokens.issue(request) }, 201)
    })
    .post('/limits', async (http) => {
      const given = await readInput(http, v.record(v.string(), v.number()))
      const unknown = Object.keys(given).find((name) => !(name in store.limits))
      if (unknown) refuse(`${unknown}: there is ${Object.keys(store.limits).join(', ')}.`)
      return done(http, Object.assign(store.limits, given))
    })
}
