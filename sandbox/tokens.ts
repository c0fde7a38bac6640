/**
 * The access tokens of the sandbox: made by the sign-in service, judged by Graph.
 *
 * A token is an opaque random string, so nothing can be learned from it without asking here. After a
 * restart that restores nothing an old token is malformed, as it would be with another issuer.
 */
import { toBase64Url } from './bytes/base64.ts'
import { randomBytes } from './bytes/randomBytes.ts'

/** Seconds. Over 300, or MSAL takes a fresh token for an expired one. */
export const accessTokenLifetimeSeconds = 3600

export type Token = {
  accountId: string
  address: string
  scopes: readonly string[]
  /** Milliseconds since 1970. */
  expiresAt: number
}

type IssueRequest = {
  accountId: string
  address: string
  scopes: readonly string[]
  lifetimeSeconds?: number
  /** The token answers a claims challenge, or comes from a new sign-in: it ends a revocation. */
  answersChallenge?: boolean
}

type TokenReading =
  { ok: true; token: Token } | { ok: false; fault: 'malformed' | 'expired' | 'revoked' }

export type Tokens = {
  issue: (request: IssueRequest) => string
  read: (bearer: string) => TokenReading
  /** Every token of the address, or of everybody, is past its time from now on. */
  expireNow: (address?: string) => void
  /** Graph answers `insufficient_claims` until a token is issued that answers the challenge. */
  revoke: (address: string) => void
  toState: () => TokensState
  restore: (state: TokensState) => void
}

export type TokensState = { entries: [bearer: string, entry: Entry][]; revoked: string[] }

type Entry = Token & { isRevoked: boolean }

export function createTokens(now: () => Date): Tokens {
  const entries = new Map<string, Entry>()
  const revoked = new Set<string>()

  function issue(request: IssueRequest): string {
    const { accountId, address, scopes, lifetimeSeconds = accessTokenLifetimeSeconds } = request
    const owner = address.toLowerCase()
    if (request.answersChallenge) revoked.delete(owner)
    const bearer = toBase64Url(randomBytes(48))
    const expiresAt = now().getTime() + lifetimeSeconds * 1000
    entries.set(bearer, { accountId, address, scopes, expiresAt, isRevoked: revoked.has(owner) })
    return bearer
  }

  function of(address: string | undefined): Entry[] {
    const owner = address?.toLowerCase()
    return [...entries.values()].filter(
      (entry) => owner === undefined || entry.address.toLowerCase() === owner,
    )
  }

  function read(bearer: string): TokenReading {
    const entry = entries.get(bearer)
    if (!entry) return { ok: false, fault: 'malformed' }
    if (entry.expiresAt <= now().getTime()) return { ok: false, fault: 'expired' }
    if (entry.isRevoked) return { ok: false, fault: 'revoked' }
    const { accountId, address, scopes, expiresAt } = entry
    return { ok: true, token: { accountId, address, scopes, expiresAt } }
  }

  return {
    issue,
    read,
    expireNow(address) {
      for (const entry of of(address)) entry.expiresAt = now().getTime()
    },
    revoke(address) {
      revoked.add(address.toLowerCase())
      for (const entry of of(address)) entry.isRevoked = true
    },
    toState: () => ({ entries: [...entries], revoked: [...revoked] }),
    restore(state) {
      for (const [bearer, entry] of state.entries) entries.set(bearer, entry)
      for (const address of state.revoked) revoked.add(address)
    },
  }
}
