/**
 * What is known of each account's permissions without asking anybody: so that a click can open its window at
 * once where a token is known to be missing. WebKit blocks a window that opens after a silent try.
 *
 * It is only a memory of answers: what was never asked for is not known, and counts as there.
 */
import type { AuthError } from './authError.ts'

type Known = {
  /** All that the last token carried; undefined before the first one. */
  readonly granted: ReadonlySet<string> | undefined
  readonly refused: ReadonlySet<string>
}

const nothing: Known = { granted: undefined, refused: new Set() }

/** "The user or administrator has not consented"; every other refusal is about the whole session. */
const aboutConsent = ['AADSTS65001', 'consent_required']

export type Grants = ReturnType<typeof createGrants>

export function createGrants() {
  const known = new Map<string, Known>()

  return {
    /** A token came, with these permissions. */
    take(accountId: string, scopes: readonly string[]) {
      known.set(accountId, { granted: new Set(scopes.map(nameOf)), refused: new Set() })
    },
    /** Only a window can give a token for these. */
    refuse(accountId: string, scopes: readonly string[], { code }: AuthError) {
      const { granted, refused } = known.get(accountId) ?? nothing
      const all = new Set([...refused, ...scopes.map(nameOf)])
      const isWhole = !aboutConsent.includes(code)
      known.set(accountId, { granted: isWhole ? new Set() : granted, refused: all })
    },
    isMissing(accountId: string, scopes: readonly string[]): boolean {
      const { granted, refused } = known.get(accountId) ?? nothing
      return scopes.map(nameOf).some((name) => refused.has(name) || granted?.has(name) === false)
    },
  }
}

/** Entra may put the host of the cloud's Graph before the name. */
function nameOf(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1).toLowerCase()
}
