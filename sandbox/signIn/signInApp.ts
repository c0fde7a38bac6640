/**
 * The sandbox's sign-in service, shaped like Entra so that MSAL runs as it does against Microsoft.
 *
 * Mounted at the root of the Graph origin. It shows pages, answers tokens and remembers in `state`,
 * whose methods also set a scene: consents.grant, revokeRefreshTokens, endSession and so on.
 */
import { Hono } from 'hono'
import type { Tokens } from '#sandbox/tokens.ts'
import type { SignInAccounts } from './signInAccounts.ts'
import { authorizeRoute } from './authorizeRoute.ts'
import { discoveryRoutes } from './discoveryRoutes.ts'
import { createIdTokens, type IdTokens } from './idToken.ts'
import { logoutRoute } from './logoutRoute.ts'
import type { Origins } from './sandboxConfig.ts'
import { signInCss } from './signInCss.ts'
import type { SignInState } from './signInState.ts'
import { tokenRoute } from './tokenRoute.ts'

type SignInParts = {
  tokens: Tokens
  accounts: SignInAccounts
  state: SignInState
  now: () => Date
  origins: Origins
}

export type SignInContext = SignInParts & { idTokens: IdTokens }

export function createSignInApp(parts: SignInParts): Hono {
  const context = { ...parts, idTokens: createIdTokens(parts.now, parts.origins.graph) }
  return new Hono()
    .get('/signIn/signIn.css', (http) =>
      http.body(signInCss, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    )
    .route('/', authorizeRoute(context))
    .route('/', tokenRoute(context))
    .route('/', logoutRoute(context))
    .route('/', discoveryRoutes(context))
}
