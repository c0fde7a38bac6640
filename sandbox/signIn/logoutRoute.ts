/**
 * The end of a session with the sign-in service. Refresh tokens live on, as Entra's do.
 *
 * `logout_hint` says which account when several are signed in; without it all of them are.
 */
import { Hono } from 'hono'
import { isRegistered } from './authorizeRequest.ts'
import { signedOutPage } from './pages.ts'
import { removeFromSession } from './session.ts'
import { showPage } from './showPage.ts'
import type { SignInContext } from './signInContext.ts'

export function logoutRoute(context: SignInContext): Hono {
  return new Hono().get('/:tenant/oauth2/v2.0/logout', (http) => {
    removeFromSession(http, context, http.req.query('logout_hint'))
    const target = http.req.query('post_logout_redirect_uri') ?? ''
    if (!isRegistered(target, context.origins.app)) return showPage(http, context, signedOutPage())
    const url = new URL(target)
    const state = http.req.query('state')
    if (state !== undefined) url.searchParams.set('state', state)
    http.header('Cache-Control', 'no-store')
    return http.redirect(url.href)
  })
}
