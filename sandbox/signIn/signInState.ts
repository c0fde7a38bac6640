/**
 * What the sign-in service remembers: who is signed in where, who agreed to what, codes and refresh
 * tokens that are out. Its methods are also the switches by which a test sets a scene.
 *
 * Addresses are compared without case. Nothing here knows HTTP.
 */
import { toBase64Url } from '#sandbox/bytes/base64.ts'
import { randomBytes } from '#sandbox/bytes/randomBytes.ts'
import { createConsents, type Consents, type ConsentsState } from './consents.ts'

const codeLifetimeMs = 10 * 60_000
/** A refresh token of a single-page app lives a day, counted from the sign-in, and is never extended. */
const refreshLifetimeMs = 24 * 3600_000

type Code = {
  address: string
  clientId: string
  redirectUri: string
  challenge: string
  nonce: string | undefined
  scopes: readonly string[]
}
type RefreshToken = { address: string; clientId: string }
type Kept<Value> = Value & { expiresAt: number; isSpent: boolean }
type Found<Value> =
  { state: 'unknown' } | { state: 'expired' } | { state: 'spent' } | { state: 'good'; value: Value }

export type SignInState = {
  consents: Consents
  sessions: Map<string, readonly string[]>
  addCode: (code: Code) => string
  takeCode: (code: string) => Found<Code>
  /** `inheritedFrom` keeps the end of life of the token it replaces. */
  addRefreshToken: (token: RefreshToken, inheritedFrom?: string) => string
  findRefreshToken: (token: string) => Found<RefreshToken>
  /** All refresh tokens of the address are refused from now on, with AADSTS70043. */
  revokeRefreshTokens: (address: string) => void
  /** All refresh tokens of the address are past their day, refused with AADSTS700084. */
  expireRefreshTokens: (address: string) => void
  /** The address, or everybody, is signed in nowhere any more. */
  endSession: (address?: string) => void
  toState: () => SignInRecord
  restore: (state: SignInRecord) => void
}

export type SignInRecord = {
  consents: ConsentsState
  sessions: [id: string, addresses: readonly string[]][]
  codes: [id: string, code: Kept<Code>][]
  refreshTokens: [id: string, token: Kept<RefreshToken>][]
}

const newId = () => toBase64Url(randomBytes(32))
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

export function createSignInState(now: () => Date): SignInState {
  const codes = new Map<string, Kept<Code>>()
  const refreshTokens = new Map<string, Kept<RefreshToken>>()
  const sessions = new Map<string, readonly string[]>()
  const consents = createConsents()

  function find<Value extends object>(kept: Kept<Value> | undefined): Found<Kept<Value>> {
    if (!kept) return { state: 'unknown' }
    if (kept.isSpent) return { state: 'spent' }
    return kept.expiresAt <= now().getTime() ? { state: 'expired' } : { state: 'good', value: kept }
  }
  function eachRefreshToken(address: string, change: (token: Kept<RefreshToken>) => void) {
    for (const token of refreshTokens.values()) if (isSame(token.address, address)) change(token)
  }

  return {
    consents,
    sessions,
    addCode(code) {
      const id = newId()
      codes.set(id, { ...code, expiresAt: now().getTime() + codeLifetimeMs, isSpent: false })
      return id
    },
    takeCode(id) {
      const code = codes.get(id)
      const found = find(code)
      if (code) code.isSpent = true
      return found
    },
    addRefreshToken(token, inheritedFrom = '') {
      const end = refreshTokens.get(inheritedFrom)?.expiresAt ?? now().getTime() + refreshLifetimeMs
      const id = newId()
      refreshTokens.set(id, { ...token, expiresAt: end, isSpent: false })
      return id
    },
    findRefreshToken: (id) => find(refreshTokens.get(id)),
    revokeRefreshTokens: (address) => eachRefreshToken(address, (token) => (token.isSpent = true)),
    expireRefreshTokens: (address) => eachRefreshToken(address, (token) => (token.expiresAt = 0)),
    endSession(address) {
      for (const [id, signedIn] of sessions) {
        const left = signedIn.filter((one) => address !== undefined && !isSame(one, address))
        if (left.length > 0) sessions.set(id, left)
        else sessions.delete(id)
      }
    },
    ...keeping({ consents, sessions, codes, refreshTokens }),
  }
}

type Memory = Pick<SignInState, 'consents' | 'sessions'> & {
  codes: Map<string, Kept<Code>>
  refreshTokens: Map<string, Kept<RefreshToken>>
}

const keeping = (memory: Memory): Pick<SignInState, 'toState' | 'restore'> => ({
  toState: () => ({
    consents: memory.consents.toState(),
    sessions: [...memory.sessions],
    codes: [...memory.codes],
    refreshTokens: [...memory.refreshTokens],
  }),
  restore(state) {
    memory.consents.restore(state.consents)
    for (const [id, addresses] of state.sessions) memory.sessions.set(id, addresses)
    for (const [id, code] of state.codes) memory.codes.set(id, code)
    for (const [id, token] of state.refreshTokens) memory.refreshTokens.set(id, token)
  },
})
