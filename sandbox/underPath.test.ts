/**
 * App, Graph, sign-in and upload host below paths of one origin: every address the sandbox writes leads back to it.
 */
import { expect, test } from 'vitest'
import { originOf } from './origins.ts'
import { answerOf, codeFor, createVisitor } from './signIn/visitor.ts'
import { everyScope } from './graph/graphTestKit.ts'

const app = 'https://host.test/some/base'
const origins = { app, graph: `${app}/graph`, upload: `${app}/uploads` }
const redirect_uri = `${app}/redirect.html`
const adele = 'AdeleV@contoso.com'

function setUp() {
  const visitor = createVisitor(origins)
  const authorization = `Bearer ${visitor.sandbox.tokenFor(adele, everyScope)}`
  const call = (method: string, url: string, body?: object) =>
    visitor.sandbox.fetch(url.startsWith('http') ? url : `${origins.graph}/v1.0${url}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  return { ...visitor, call }
}

test('signing in: pages, style, cookie, code, tokens, refresh, signing out', async () => {
  const visitor = setUp()
  const picker = await visitor.open({ redirect_uri })
  expect(picker.headers.get('Content-Security-Policy')).toContain(`'self' ${originOf(app)};`)
  const [, style = ''] = /href="([^"]+\.css)"/.exec(await picker.text()) ?? []
  const css = await visitor.go(new URL(style, visitor.authorizeUrl()).href)
  expect([css.status, css.headers.get('Content-Type')]).toEqual([200, 'text/css; charset=utf-8'])

  const picked = await visitor.press({ account: adele }, { redirect_uri })
  expect(picked.headers.get('Set-Cookie')).toContain('Path=/some/base/graph/')
  const { code } = answerOf(
    await visitor.press({ account: adele, step: 'accept' }, { redirect_uri }),
  )
  const { status, body } = await visitor.redeemCode(code, { redirect_uri })
  expect(status).toBe(200)
  expect((await visitor.refresh(body['refresh_token'])).status).toBe(200)

  const query = new URLSearchParams({ post_logout_redirect_uri: redirect_uri })
  const left = await visitor.go(`${visitor.root}/logout?${query}`)
  expect(left.headers.get('Location')).toBe(redirect_uri)
})

test('a redirect address beside the app is not registered', async () => {
  const beside = { redirect_uri: 'https://host.test/other/redirect.html' }
  expect((await setUp().open(beside)).status).toBe(400)
})

test('what the discovery document names is there', async () => {
  const visitor = setUp()
  const document = `${origins.graph}/organizations/v2.0/.well-known/openid-configuration`
  const found = (await (await visitor.go(document)).json()) as Record<string, string>
  expect(found['token_endpoint']).toBe(`${visitor.root}/token`)
  expect(found['authorization_endpoint']).toBe(`${visitor.root}/authorize`)
  expect((await visitor.go(found['jwks_uri'] ?? '')).status).toBe(200)
  expect(await codeFor(visitor, { redirect_uri })).toBeTruthy()
})

type Page = { value: { subject: string }[]; '@odata.nextLink'?: string }

test('paging: each next link is followed to the end', async () => {
  const { call } = setUp()
  for (let number = 0; number < 5; number++) {
    await call('POST', '/me/messages', { subject: String(number) })
  }
  const subjects: string[] = []
  let next: string | undefined = '/me/messages?$top=2&$select=subject'
  while (next) {
    const page = (await (await call('GET', next)).json()) as Page
    subjects.push(...page.value.map(({ subject }) => subject))
    next = page['@odata.nextLink']
  }
  expect(subjects).toEqual(['4', '3', '2', '1', '0'])
})

test('a batch, and the Location of what is created', async () => {
  const { call } = setUp()
  const created = await call('POST', '/me/messages', { subject: 'Found' })
  const location = created.headers.get('Location') ?? ''
  expect(location.startsWith(`${origins.graph}/v1.0/users(`)).toBe(true)
  expect((await call('GET', location)).status).toBe(200)
  const requests = [{ id: '1', method: 'GET', url: '/me' }]
  const batch = await call('POST', '/$batch', { requests })
  expect(await batch.json()).toMatchObject({ responses: [{ status: 200 }] })
})

test('an upload, from the session to the file', async () => {
  const { call, sandbox } = setUp()
  const draft = (await (await call('POST', '/me/messages', {})).json()) as { id: string }
  const AttachmentItem = { attachmentType: 'file', name: 'a.bin', size: 3_000_000 }
  const path = `/me/messages/${draft.id}/attachments`
  const session = await call('POST', `${path}/createUploadSession`, { AttachmentItem })
  const { uploadUrl } = (await session.json()) as { uploadUrl: string }
  expect(uploadUrl.startsWith(`${origins.upload}/api/`)).toBe(true)
  const put = await sandbox.fetch(uploadUrl, {
    method: 'PUT',
    body: new Uint8Array(3_000_000),
    headers: { 'content-range': 'bytes 0-2999999/3000000' },
  })
  expect(put.status).toBe(201)
  expect(put.headers.get('Location')?.startsWith(`${origins.upload}/api/`)).toBe(true)
  const files = (await (await call('GET', path)).json()) as { value: { name: string }[] }
  expect(files.value.map(({ name }) => name)).toEqual(['a.bin'])
  expect(sandbox.store.log.find(({ method }) => method === 'PUT')?.path).toMatch(/^\/api\/gv1\.0/)
})

test('every link, form and style of the sandbox’s own pages leads to a page of its own', async () => {
  const { call, go } = setUp()
  await call('POST', '/me/sendMail', {
    message: { subject: 'Hi', toRecipients: [{ emailAddress: { address: adele } }] },
  })
  const [seen, waiting] = [new Set<string>(), [`${origins.graph}/sandbox`]]
  while (waiting.length > 0) {
    const url = waiting.pop() ?? ''
    if (seen.has(url) || !url.startsWith(`${origins.graph}/`)) continue
    seen.add(url)
    const page = await go(url)
    expect([url, page.status]).toEqual([url, 200])
    const isPage = page.headers.get('Content-Type')?.startsWith('text/html')
    if (!isPage || url.endsWith('/body')) continue
    for (const [, link = ''] of (await page.text()).matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (!/^data:/.test(link)) waiting.push(new URL(link.replaceAll('&amp;', '&'), url).href)
    }
  }
  expect([...seen].some((url) => url.endsWith('/mime'))).toBe(true)
  expect(seen).toContain(`${origins.graph}/sandbox/pages.css`)

  const home = await (await go(`${origins.graph}/sandbox`)).text()
  const controls = [...home.matchAll(/(?:form)?action="([^"]+)"/g)].map(([, link]) => link)
  expect(controls.every((link) => link?.startsWith('/some/base/graph/sandbox/'))).toBe(true)
  const pressed = await go(`${origins.graph}/sandbox/faults`, { common: 'throttled' })
  expect(pressed.headers.get('Location')).toBe('/some/base/graph/sandbox')
})
