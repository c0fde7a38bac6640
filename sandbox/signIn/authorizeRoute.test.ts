/** The way through the pages, and every refusal the app or the person is told. */
import { expect, test } from 'vitest'
import { answerOf, basicScopes, createVisitor, redirectUri } from './visitor.ts'

const adele = 'AdeleV@contoso.com'

test('pick, consent, accept: the code comes back in the fragment with the state', async () => {
  const visitor = createVisitor()
  const picker = await (await visitor.open()).text()
  expect(picker).toContain('<h1>Pick an account</h1>')
  expect(picker).toMatch(
    /<span class="name">Adele Vance<\/span> <span class="address">AdeleV@contoso.com</,
  )
  expect(picker).not.toContain('sales@contoso.com')

  const scope = `${basicScopes} Mail.Send`
  const consent = await (await visitor.press({ account: adele }, { scope })).text()
  expect(consent).toContain('Send mail as you')
  expect(consent).not.toContain('Read and write your mail')

  const done = await visitor.press({ account: adele, step: 'accept' }, { scope })
  expect(done.status).toBe(302)
  expect(done.headers.get('Location')).toMatch(new RegExp(`^${redirectUri}#code=`))
  expect(answerOf(done).state).toBe('the state')
})

test('a consent is remembered, asked for only what is new, and can be forgotten', async () => {
  const visitor = createVisitor()
  await visitor.press({ account: adele })
  await visitor.press({ account: adele, step: 'accept' })
  expect(answerOf(await visitor.open()).code).toBeTruthy()

  const more = await (await visitor.open({ scope: 'User.Read Mail.ReadWrite' })).text()
  expect(more).toContain('Mail.ReadWrite')
  expect(more).not.toContain('User.Read<')
  expect(answerOf(await visitor.open({ prompt: 'none' })).code).toBeTruthy()

  visitor.state.consents.forget(adele)
  expect(answerOf(await visitor.open({ prompt: 'none' })).suberror).toBe('consent_required')
})

test('prompt=consent asks again although everything was consented', async () => {
  const visitor = createVisitor()
  visitor.state.consents.grant(adele, basicScopes.split(' '))
  await visitor.press({ account: adele })
  const page = await visitor.open({ prompt: 'consent' })
  expect(await page.text()).toContain('Permissions requested')
  const accepted = await visitor.press({ account: adele, step: 'accept' }, { prompt: 'consent' })
  expect(answerOf(accepted).code).toBeTruthy()
})

test.each(['select_account', 'login'])(
  'prompt=%s shows the accounts to a signed-in person',
  async (prompt) => {
    const visitor = createVisitor()
    visitor.state.consents.grant(adele, basicScopes.split(' '))
    await visitor.press({ account: adele })
    expect(await (await visitor.open({ prompt })).text()).toContain('Pick an account')
  },
)

test('with two accounts signed in the hint decides, in any case', async () => {
  const visitor = createVisitor()
  for (const account of [adele, 'AlexW@contoso.com']) {
    visitor.state.consents.grant(account, basicScopes.split(' '))
    await visitor.press({ account })
  }
  const silent = { prompt: 'none' }
  expect(answerOf(await visitor.open(silent)).error).toBe('interaction_required')
  const hinted = await visitor.open({ ...silent, login_hint: 'adelev@CONTOSO.com' })
  expect(answerOf(hinted).code).toBeTruthy()
})

test('nobody signed in: prompt=none says login_required', async () => {
  const answer = answerOf(await createVisitor().open({ prompt: 'none' }))
  expect(answer).toMatchObject({ error: 'login_required', state: 'the state' })
  expect(answer.error_description).toMatch(/^AADSTS50058: /)
})

test('an ended session is over for prompt=none', async () => {
  const visitor = createVisitor()
  visitor.state.consents.grant(adele, basicScopes.split(' '))
  await visitor.press({ account: adele })
  expect(answerOf(await visitor.open({ prompt: 'none' })).code).toBeTruthy()
  visitor.state.endSession(adele)
  expect(answerOf(await visitor.open({ prompt: 'none' })).error).toBe('login_required')
})

test('Cancel on the consent page is access_denied with the subcode cancel', async () => {
  const visitor = createVisitor()
  await visitor.press({ account: adele })
  const answer = answerOf(await visitor.press({ account: adele, step: 'cancel' }))
  expect(answer).toMatchObject({ error: 'access_denied', error_subcode: 'cancel' })
  expect(answer.error_description).toMatch(/^AADSTS65004: /)
})

test('a permission only an administrator can give cannot be accepted', async () => {
  const visitor = createVisitor()
  visitor.state.consents.requireAdmin(['User.Read'])
  const page = await visitor.press({ account: adele })
  expect(await page.text()).toContain('Need admin approval')
  for (const step of ['withoutApproval', 'accept']) {
    const answer = answerOf(await visitor.press({ account: adele, step }))
    expect(answer.error).toBe('access_denied')
    expect(answer.error_description).toMatch(/^AADSTS90094: /)
  }
})

test('accept without being signed in leads to the accounts, not to a code', async () => {
  const page = await createVisitor().press({ account: adele, step: 'accept' })
  expect(await page.text()).toContain('Pick an account')
})

test('a form sent by another site does nothing', async () => {
  const visitor = createVisitor()
  await visitor.press({ account: adele }, {}, { Origin: 'http://evil.example' })
  expect(answerOf(await visitor.open({ prompt: 'none' })).error).toBe('login_required')
})

test('another account of a known domain is made on the fly', async () => {
  const visitor = createVisitor()
  expect(await (await visitor.press({ step: 'other' })).text()).toContain('Email address')
  const consent = await visitor.press({ step: 'next', name: 'Zoe Q', address: 'zoe@contoso.com' })
  expect(await consent.text()).toContain('Permissions requested')
  expect(visitor.store.findAccount('zoe@contoso.com')?.name).toBe('Zoe Q')
})

test.each(['zoe@elsewhere.example', 'zoe', '', '<b>@contoso.com', 'sales@contoso.com'])(
  'nobody signs in as %j, and what was typed is kept',
  async (address) => {
    const visitor = createVisitor()
    const text = await (await visitor.press({ step: 'next', name: '"><i>', address })).text()
    expect(text).toContain('role="alert"')
    expect(text).toContain('value="&quot;&gt;&lt;i&gt;"')
    expect(text).not.toContain('<b>@')
  },
)

test.each([
  [{ client_id: undefined }, 'AADSTS900144'],
  [{ client_id: 'somebody-else' }, 'AADSTS700016'],
  [{ redirect_uri: undefined }, 'AADSTS50011'],
  [{ redirect_uri: 'http://evil.example/redirect.html' }, 'AADSTS50011'],
  [{ redirect_uri: 'http://localhost:7101/' }, 'AADSTS50011'],
  [{ redirect_uri: 'http://localhost:7101/redirect.html#x' }, 'AADSTS50011'],
])('%j is told to the person, never by a redirect', async (change, code) => {
  const response = await createVisitor().open(change)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(code)
})

test.each([
  [{ response_type: 'token' }, 'unsupported_response_type', 'AADSTS700051'],
  [{ response_mode: 'form_post' }, 'invalid_request', 'AADSTS501461'],
  [{ code_challenge: undefined }, 'invalid_request', 'AADSTS9002325'],
  [{ code_challenge_method: 'plain' }, 'invalid_request', 'AADSTS9002325'],
  [{ scope: 'openid Mail.Fly' }, 'invalid_client', 'AADSTS650053'],
  [{ scope: '' }, 'invalid_request', 'AADSTS900144'],
])('%j is told to the app', async (change, error, code) => {
  const answer = answerOf(await createVisitor().open(change))
  expect(answer).toMatchObject({ error, state: 'the state' })
  expect(answer.error_description).toContain(code)
})

test('pages cannot be framed, run no script, and keep COOP for apps that did not check', async () => {
  const visitor = createVisitor()
  const { headers } = await visitor.open()
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(headers.get('X-Frame-Options')).toBe('DENY')
  expect(headers.get('Cross-Origin-Opener-Policy')).toBeNull()
  const unchecked = await visitor.open({ pocd: '0' })
  expect(unchecked.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
})
