/**
 * Sends one of our pages with the headers Entra's pages have.
 *
 * COOP is left out only for a request that says pocd=1: the app has then made sure that no stranger
 * holds its popup (MSAL: "popup origin check done"). With COOP the app loses sight of its popup.
 */
import type { Context } from 'hono'
import { originOf } from '#sandbox/origins.ts'
import type { html } from 'hono/html'
import type { SignInContext } from './signInContext.ts'

export function showPage(
  http: Context,
  context: SignInContext,
  page: ReturnType<typeof html>,
  status: 200 | 400 = 200,
) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    // Chromium applies form-action to the redirect that follows a form, hence the app's origin.
    `form-action 'self' ${originOf(context.origins.app)}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]
  http.header('Content-Security-Policy', policy.join('; '))
  http.header('X-Frame-Options', 'DENY')
  http.header('Cache-Control', 'no-store')
  if (http.req.query('pocd') !== '1') http.header('Cross-Origin-Opener-Policy', 'same-origin')
  return http.html(page, status)
}
