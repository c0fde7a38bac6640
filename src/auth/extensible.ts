/**
 * An Auth whose answers an extension can take over later, once and for all who hold it: what few need is fetched only for
 * them. An extension changes nothing itself; it is given the answers so far, and gives the new ones.
 */
import type { Auth, AuthExtension } from './auth.ts'

export function extensible(own: Omit<Auth, 'extend'>, tell: () => void): Auth {
  const taken = new Set<AuthExtension>()
  const auth: Auth = {
    ...own,
    extend(by) {
      if (taken.has(by)) return
      taken.add(by)
      Object.assign(auth, by({ ...auth }))
      tell()
    },
  }
  return auth
}
