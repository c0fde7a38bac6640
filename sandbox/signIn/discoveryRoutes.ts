/** The endpoints' addresses and the key ID tokens are signed with, readable from any site. */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { discoveryDocument } from './sandboxConfig.ts'
import type { SignInContext } from './signInContext.ts'

const discoveryPath = '/:tenant/v2.0/.well-known/openid-configuration'
const keysPath = '/:tenant/discovery/v2.0/keys'

export function discoveryRoutes({ origins, idTokens }: SignInContext): Hono {
  return new Hono()
    .use(discoveryPath, cors())
    .use(keysPath, cors())
    .get(discoveryPath, (http) =>
      http.json(discoveryDocument(origins.graph, http.req.param('tenant'))),
    )
    .get(keysPath, async (http) => http.json({ keys: [await idTokens.publicKey()] }))
}
