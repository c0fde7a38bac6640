/**
 * Who agreed to which permissions, and which permissions only an administrator may give.
 *
 * There is one app here, so a consent is kept by address alone.
 */
export type Consents = {
  /** As if the person had pressed Accept for these scopes, on top of earlier ones. */
  grant: (address: string, scopes: readonly string[]) => void
  of: (address: string) => readonly string[]
  missing: (address: string, scopes: readonly string[]) => string[]
  /** All consents of the address, or of everybody, are gone. */
  forget: (address?: string) => void
  /** From now on these need an administrator; replaces what was said before. */
  requireAdmin: (scopes: readonly string[]) => void
  needsAdmin: (scopes: readonly string[]) => boolean
  toState: () => ConsentsState
  restore: (state: ConsentsState) => void
}

export type ConsentsState = {
  given: [address: string, scopes: string[]][]
  forAdmins: readonly string[]
}

export function createConsents(): Consents {
  const given = new Map<string, Set<string>>()
  let forAdmins: readonly string[] = []
  const of = (address: string) => [...(given.get(address.toLowerCase()) ?? [])]

  return {
    grant(address, scopes) {
      given.set(address.toLowerCase(), new Set([...of(address), ...scopes]))
    },
    of,
    missing: (address, scopes) => scopes.filter((scope) => !of(address).includes(scope)),
    forget(address) {
      if (address === undefined) given.clear()
      else given.delete(address.toLowerCase())
    },
    requireAdmin(scopes) {
      forAdmins = scopes
    },
    needsAdmin: (scopes) => scopes.some((scope) => forAdmins.includes(scope)),
    toState: () => ({
      given: [...given].map(([address, scopes]) => [address, [...scopes]]),
      forAdmins,
    }),
    restore(state) {
      for (const [address, scopes] of state.given) given.set(address, new Set(scopes))
      forAdmins = state.forAdmins
    },
  }
}
