/**
 * The sandbox's sign-in service, shaped like Entra so that MSAL runs as it does against Microsoft.
 *
 * Mounted at the root of the Graph origin. It shows pages, answers tokens and remembers in `state`,
 * whose methods also set a scene: consents.grant, revokeRefreshTokens, endSession and so on.
 */
import { Hono } from 'hono'
import { authorizeRoute } from './authorizeRoute.ts'
import { discoveryRoutes } from './discoveryRoutes.ts'
import { logoutRoute } from './logoutRoute.ts'
import type { SignInContext } from './signInContext.ts'
import { signInCss } from './signInCss.ts'
import { tokenRoute } from './tokenRoute.ts'

export function createSignInApp(context: SignInContext): Hono {
  return new Hono()
    .get('/signIn/signIn.css', (http) =>
      http.body(signInCss, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    )
    .route('/', authorizeRoute(context))
    .route('/', tokenRoute(context))
    .route('/', logoutRoute(context))
    .route('/', discoveryRoutes(context))
}
