/** Who is signed in to the sign-in service in this browser: a cookie that names a list of addresses. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { randomUUID } from 'node:crypto'
import type { SignInContext } from './signInContext.ts'

const cookieName = 'sandboxSignIn'

export function signedInHere(http: Context, { state }: SignInContext): readonly string[] {
  return state.sessions.get(getCookie(http, cookieName) ?? '') ?? []
}

export function addToSession(http: Context, { state }: SignInContext, address: string): void {
  const known = getCookie(http, cookieName)
  const id = known !== undefined && state.sessions.has(known) ? known : randomUUID()
  const others = (state.sessions.get(id) ?? []).filter((one) => one !== address)
  state.sessions.set(id, [...others, address])
  setCookie(http, cookieName, id, { path: '/', httpOnly: true, sameSite: 'Lax' })
}

/** Without an address everybody in this browser is signed out. */
export function removeFromSession(http: Context, context: SignInContext, address?: string): void {
  const id = getCookie(http, cookieName)
  if (id === undefined) return
  const left = signedInHere(http, context).filter((one) => address !== undefined && one !== address)
  if (left.length > 0) context.state.sessions.set(id, left)
  else context.state.sessions.delete(id)
}
