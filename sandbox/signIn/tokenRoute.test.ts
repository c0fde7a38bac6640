/** Redeeming codes and refresh tokens: what comes back, and every refusal. */
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { expect, test } from 'vitest'
import { basicScopes, codeFor, createVisitor } from './visitor.ts'

const adele = 'AdeleV@contoso.com'
const hour = 3_600_000

async function signIn(visitor = createVisitor()) {
  const { body } = await visitor.redeemCode(await codeFor(visitor))
  return { visitor, body }
}

test('a code becomes a token Graph accepts, an id token, a refresh token and client_info', async () => {
  const { visitor, body } = await signIn()
  expect(body).toMatchObject({
    token_type: 'Bearer',
    scope: 'User.Read openid profile',
    expires_in: 3600,
  })
  const account = visitor.store.findAccount(adele)
  expect(visitor.tokens.read(body.access_token ?? '')).toMatchObject({
    ok: true,
    token: { accountId: account?.id, address: adele, scopes: ['User.Read'] },
  })
  const info = JSON.parse(Buffer.from(body.client_info ?? '', 'base64url').toString()) as object
  expect(info).toMatchObject({ uid: account?.id })
})

test('the id token verifies against the published key and carries the nonce', async () => {
  const { visitor, body } = await signIn()
  const keys = await visitor.go(`${visitor.origins.graph}/organizations/discovery/v2.0/keys`)
  const keySet = createLocalJWKSet((await keys.json()) as JSONWebKeySet)
  const options = { currentDate: new Date(Date.UTC(2026, 10, 21)) }
  const { payload } = await jwtVerify(body.id_token ?? '', keySet, options)
  expect(payload).toMatchObject({
    nonce: 'the nonce',
    name: 'Adele Vance',
    preferred_username: adele,
  })
})

test('the discovery document names the endpoints of its tenant', async () => {
  const { go, origins } = createVisitor()
  const url = `${origins.graph}/common/v2.0/.well-known/openid-configuration`
  const response = await go(url, undefined, { Origin: 'http://anywhere.example' })
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await response.json()).toMatchObject({
    token_endpoint: `${origins.graph}/common/oauth2/v2.0/token`,
  })
})

test.each([
  ['unknown', async () => 'never issued', {}, 'AADSTS70000'],
  [
    'from another redirect',
    codeFor,
    { redirect_uri: 'http://localhost:7101/redirect.html' },
    'AADSTS50011',
  ],
  ['with a wrong verifier', codeFor, { code_verifier: 'wrong' }, 'AADSTS501481'],
  ['without a verifier', codeFor, { code_verifier: undefined }, 'AADSTS501481'],
])('a code %s is refused', async (_, code, change, expected) => {
  const visitor = createVisitor()
  const { status, body } = await visitor.redeemCode(await code(visitor), change)
  expect(status).toBe(400)
  expect(body.error_description).toContain(expected)
})

test('a code is good once and for ten minutes', async () => {
  const visitor = createVisitor()
  const code = await codeFor(visitor)
  await visitor.redeemCode(code)
  expect((await visitor.redeemCode(code)).body.error_description).toContain('AADSTS54005')
  const late = await codeFor(visitor)
  visitor.pass(hour / 6)
  expect((await visitor.redeemCode(late)).body.error_description).toContain('AADSTS70008')
})

test.each([
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  [{ grant_type: undefined }, 400, 'unsupported_grant_type'],
  [{ client_id: undefined }, 400, 'invalid_request'],
  [{ client_id: 'somebody-else' }, 401, 'unauthorized_client'],
])('%j is refused', async (change, status, error) => {
  const answer = await createVisitor().redeem({ ...change })
  expect(answer.status).toBe(status)
  expect(answer.body).toMatchObject({ error, correlation_id: expect.any(String) })
})

test('only the app itself may redeem, and only it may read the answer', async () => {
  const { visitor, body } = await signIn()
  const form = {
    grant_type: 'refresh_token',
    refresh_token: body.refresh_token,
    scope: basicScopes,
  }
  const own = await visitor.redeem(form)
  expect(own.response.headers.get('Access-Control-Allow-Origin')).toBe(visitor.origins.app)
  const foreign = await visitor.redeem(form, { Origin: 'http://localhost:9999' })
  expect(foreign.response.headers.get('Access-Control-Allow-Origin')).toBeNull()
  expect(foreign.body.error_description).toContain('AADSTS9002326')
  const noBrowser = await visitor.redeem(form, {})
  expect(noBrowser.body.error_description).toContain('AADSTS9002327')
})

test('a refresh brings all consented permissions and another refresh token', async () => {
  const { visitor, body } = await signIn()
  visitor.state.consents.grant(adele, ['Mail.Send'])
  const refreshed = await visitor.refresh(body.refresh_token)
  expect(refreshed.body.scope).toBe('User.Read Mail.Send openid profile')
  expect(refreshed.body.refresh_token).not.toBe(body.refresh_token)
})

test('a refresh for a permission nobody consented to says so as Entra does', async () => {
  const { visitor, body } = await signIn()
  const { body: refused } = await visitor.refresh(body.refresh_token, { scope: 'Mail.ReadWrite' })
  expect(refused).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' })
  expect(refused.error_codes).toEqual([65001])
  const { body: unknown } = await visitor.refresh(body.refresh_token, { scope: 'Mail.Fly' })
  expect(unknown.error_codes).toEqual([650053])
})

test('a refresh token ends a day after the sign-in, renewed or not', async () => {
  const { visitor, body } = await signIn()
  visitor.pass(20 * hour)
  const renewed = await visitor.refresh(body.refresh_token)
  expect(renewed.status).toBe(200)
  visitor.pass(4 * hour)
  const { body: refused } = await visitor.refresh(renewed.body.refresh_token)
  expect(refused).toMatchObject({ error: 'invalid_grant', suberror: 'bad_token' })
  expect(refused.error_codes).toEqual([700084])
})

test('revoked, expired and unknown refresh tokens are bad_token', async () => {
  const { visitor, body } = await signIn()
  expect((await visitor.refresh('never issued')).body.error_codes).toEqual([70043])
  visitor.state.expireRefreshTokens(adele)
  expect((await visitor.refresh(body.refresh_token)).body.error_codes).toEqual([700084])
  visitor.state.revokeRefreshTokens(adele)
  expect((await visitor.refresh(body.refresh_token)).body).toMatchObject({
    suberror: 'bad_token',
    error_codes: [70043],
  })
})

test.each([
  ['no claims', undefined, false],
  ['the app’s abilities only', '{"access_token":{"xms_cc":{"values":["CP1"]}}}', false],
  ['no JSON', '{', false],
  ['a challenge', '{"access_token":{"nbf":{"essential":true,"value":"1"}}}', true],
])('after a revocation a refresh with %s', async (_, claims, isGood) => {
  const { visitor, body } = await signIn()
  visitor.tokens.revoke(adele)
  const refreshed = await visitor.refresh(body.refresh_token, { claims })
  expect(visitor.tokens.read(refreshed.body.access_token ?? '').ok).toBe(isGood)
})

test('logging out ends the session of one account or of all and returns with the state', async () => {
  const visitor = createVisitor()
  const target = `${visitor.origins.app}/redirect.html`
  const silent = async (hint: string) =>
    (await visitor.open({ prompt: 'none', login_hint: hint })).headers.get('Location') ?? ''
  for (const account of [adele, 'AlexW@contoso.com']) await visitor.press({ account })

  const query = new URLSearchParams({
    post_logout_redirect_uri: target,
    state: 's',
    logout_hint: adele,
  })
  const response = await visitor.go(`${visitor.root}/logout?${query}`)
  expect(response.headers.get('Location')).toBe(`${target}?state=s`)
  expect(await silent(adele)).toContain('login_required')
  expect(await silent('AlexW@contoso.com')).toContain('consent_required')

  const page = await visitor.go(
    `${visitor.root}/logout?post_logout_redirect_uri=http://evil.example`,
  )
  expect(await page.text()).toContain('You signed out')
  expect(await silent('AlexW@contoso.com')).toContain('login_required')
})
