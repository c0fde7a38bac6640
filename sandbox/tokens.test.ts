/** What Graph is told about a bearer, and when a revocation ends. */
import { expect, test } from 'vitest'
import { createTokens } from './tokens.ts'

const adele = { accountId: 'a1', address: 'AdeleV@contoso.com', scopes: ['Mail.Send'] }
const alex = { accountId: 'a2', address: 'AlexW@contoso.com', scopes: ['Mail.Send'] }

function setUp() {
  let time = Date.UTC(2026, 10, 21)
  const tokens = createTokens(() => new Date(time))
  return { tokens, pass: (seconds: number) => (time += seconds * 1000) }
}

test('an issued token reads as what it was issued for', () => {
  const { tokens } = setUp()
  const expiresAt = Date.UTC(2026, 10, 21) + 3_600_000
  expect(tokens.read(tokens.issue(adele))).toEqual({ ok: true, token: { ...adele, expiresAt } })
})

test.each(['', 'Bearer', 'eyJ0eXAiOiJKV1QifQ.e30.'])('%j is malformed', (bearer) => {
  expect(setUp().tokens.read(bearer)).toEqual({ ok: false, fault: 'malformed' })
})

test('a token is good to its last second, then expired', () => {
  const { tokens, pass } = setUp()
  const bearer = tokens.issue({ ...adele, lifetimeSeconds: 400 })
  pass(399)
  expect(tokens.read(bearer).ok).toBe(true)
  pass(1)
  expect(tokens.read(bearer)).toEqual({ ok: false, fault: 'expired' })
})

test('expireNow touches the tokens there are, of one address or of all', () => {
  const { tokens } = setUp()
  const [first, second] = [tokens.issue(adele), tokens.issue(alex)]
  tokens.expireNow('adelev@contoso.com')
  expect(tokens.read(first)).toEqual({ ok: false, fault: 'expired' })
  expect(tokens.read(second).ok).toBe(true)
  tokens.expireNow()
  expect(tokens.read(second)).toEqual({ ok: false, fault: 'expired' })
  expect(tokens.read(tokens.issue(adele)).ok).toBe(true)
})

test('a revocation holds for new tokens too, until one answers the challenge', () => {
  const { tokens } = setUp()
  const before = tokens.issue(adele)
  const other = tokens.issue(alex)
  tokens.revoke('adelev@CONTOSO.com')
  const meanwhile = tokens.issue(adele)
  const answer = tokens.issue({ ...adele, answersChallenge: true })
  const after = tokens.issue(adele)
  expect([before, meanwhile].map((bearer) => tokens.read(bearer))).toEqual([
    { ok: false, fault: 'revoked' },
    { ok: false, fault: 'revoked' },
  ])
  expect([answer, after, other].map((bearer) => tokens.read(bearer).ok)).toEqual([true, true, true])
})
