/** Who is signed in to the sign-in service in this browser: a cookie that names a list of addresses. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { pathOf } from '#sandbox/origins.ts'
import type { SignInContext } from './signInContext.ts'

const cookieName = 'sandboxSignIn'

/** Where there is one browser it needs no name of its own. */
function sessionId(http: Context, { isOneBrowser }: SignInContext): string | undefined {
  return isOneBrowser ? 'this browser' : getCookie(http, cookieName)
}

export function signedInHere(http: Context, context: SignInContext): readonly string[] {
  return context.state.sessions.get(sessionId(http, context) ?? '') ?? []
}

export function addToSession(http: Context, context: SignInContext, address: string): void {
  const { state, origins, isOneBrowser } = context
  const known = sessionId(http, context)
  const isKnown = isOneBrowser || (known !== undefined && state.sessions.has(known))
  const id = isKnown && known !== undefined ? known : crypto.randomUUID()
  const others = (state.sessions.get(id) ?? []).filter((one) => one !== address)
  state.sessions.set(id, [...others, address])
  setCookie(http, cookieName, id, {
    path: `${pathOf(origins.graph)}/`,
    httpOnly: true,
    sameSite: 'Lax',
  })
}

/** Without an address everybody in this browser is signed out. */
export function removeFromSession(http: Context, context: SignInContext, address?: string): void {
  const id = sessionId(http, context)
  if (id === undefined) return
  const left = signedInHere(http, context).filter((one) => address !== undefined && one !== address)
  if (left.length > 0) context.state.sessions.set(id, left)
  else context.state.sessions.delete(id)
}
