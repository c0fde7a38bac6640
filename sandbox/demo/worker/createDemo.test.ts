/** Nothing the demo has answered is lost when its worker is killed, whatever it was about. */
import { openDB } from 'idb'
import { expect, test, vi } from 'vitest'
import { sha256Hex } from '#sandbox/bytes/sha256.ts'
import { createDemo } from './createDemo.ts'
import { adele, createBrowser, scope, signedIn, toMegan, type Json } from './demoTestKit.ts'

test('a sign-in goes on after each step', async () => {
  const browser = createBrowser()
  const code = await browser.signIn()
  await browser.kill()
  const tokens = await browser.redeem(code)
  const keys = async () =>
    (await browser.ask(`${scope}graph/organizations/discovery/v2.0/keys`)).json()
  const before = await keys()
  await browser.kill()
  expect(await keys()).toEqual(before)
  const { id_token, refresh_token = '' } = tokens
  expect(id_token).toBeTruthy()
  const renewed = await browser.token({
    ...{ grant_type: 'refresh_token', refresh_token, scope: 'User.Read' },
  })
  expect(renewed['access_token']).toBeTruthy()
})

test('messages, with their files, in the order they came', async () => {
  const { call, read, kill } = await signedIn()
  for (const subject of ['One', 'Two', 'Three']) await call('POST', '/me/messages', { subject })
  const contentBytes = btoa('some bytes')
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes }
  const [newest] = (await read('/me/messages')).value ?? []
  await call('POST', `/me/messages/${String(newest?.['id'])}/attachments`, file)
  await kill()
  const listed = (await read('/me/messages?$select=subject')).value ?? []
  expect(listed.map(({ subject }) => subject)).toEqual(['Three', 'Two', 'One'])
  const files = (await read(`/me/messages/${String(newest?.['id'])}/attachments`)).value ?? []
  expect(files).toMatchObject([{ name: 'a.txt', contentBytes }])

  await call('DELETE', `/me/messages/${String(newest?.['id'])}`)
  await kill()
  const drafts = (await read('/me/mailFolders/drafts/messages')).value ?? []
  expect(drafts.map(({ subject }) => subject)).toEqual(['Two', 'One'])
})

test('an upload goes on where it was, and the copies of its file are kept once', async () => {
  const { call, kill, ask, database } = await signedIn()
  const draft = (await (
    await call('POST', '/me/messages', { subject: 'Big', toRecipients: toMegan })
  ).json()) as Json
  const AttachmentItem = { attachmentType: 'file', name: 'big.bin', size: 3_500_000 }
  const session = await call('POST', `/me/messages/${draft.id}/attachments/createUploadSession`, {
    AttachmentItem,
  })
  const { uploadUrl = '' } = (await session.json()) as Json
  const bytes = Uint8Array.from({ length: 3_500_000 }, (_, index) => index % 251)
  const put = (first: number, end: number) =>
    ask(uploadUrl, {
      method: 'PUT',
      headers: { 'content-range': `bytes ${first}-${end - 1}/3500000` },
      body: bytes.slice(first, end),
    })
  expect((await put(0, 2_000_000)).status).toBe(200)
  await kill()
  expect(await (await ask(uploadUrl)).json()).toMatchObject({ nextExpectedRanges: ['2000000'] })
  expect((await put(2_000_000, 3_500_000)).status).toBe(201)
  await kill()
  expect((await call('POST', `/me/messages/${draft.id}/send`)).status).toBe(202)
  await kill()
  const inbox = await ask(`${scope}graph/sandbox/mailboxes/MeganB@contoso.com?folder=inbox`)
  expect(await inbox.json()).toMatchObject([
    { subject: 'Big', attachments: [{ name: 'big.bin', sha256: sha256Hex(bytes) }] },
  ])
  const stored = await openDB(database)
  expect(await stored.count('bytes')).toBe(1)
  stored.close()
})

test('faults wait on, and chance goes on where it was', async () => {
  const outcomes = async (isKilled: boolean) => {
    const { ask, call, kill } = await signedIn()
    const fault = { times: 'always', rate: 0.5, seed: 7, what: { status: 503 } }
    await ask(`${scope}graph/sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) })
    const statuses: number[] = []
    for (let times = 0; times < 12; times++) {
      statuses.push((await call('GET', '/me')).status)
      if (isKilled) await kill()
    }
    return statuses
  }
  const expected = await outcomes(false)
  expect(new Set(expected)).toEqual(new Set([200, 503]))
  expect(await outcomes(true)).toEqual(expected)
})

test('what is due while nobody asks is sent at the next request', async () => {
  const { call, kill, pass, ask } = await signedIn()
  const draft = (await (
    await call('POST', '/me/messages', {
      subject: 'Later',
      toRecipients: toMegan,
      singleValueExtendedProperties: [{ id: 'SystemTime 0x3FEF', value: '2026-11-21T00:10:00Z' }],
    })
  ).json()) as Json
  await call('POST', `/me/messages/${draft.id}/send`)
  const inbox = async () =>
    (await (
      await ask(`${scope}graph/sandbox/mailboxes/MeganB@contoso.com?folder=inbox`)
    ).json()) as object[]
  expect(await inbox()).toEqual([])
  await kill()
  pass(15 * 60_000)
  expect(await inbox()).toMatchObject([{ subject: 'Later' }])
})

test('what cannot be written is refused, and did not happen', async () => {
  const { call, read } = await signedIn()
  await call('POST', '/me/messages', { subject: 'Kept' })
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('There is no room.', 'QuotaExceededError')
  })
  const refused = await call('POST', '/me/messages', { subject: 'Lost' })
  full.mockRestore()
  expect(refused.status).toBe(507)
  const listed = (await read('/me/messages?$select=subject')).value ?? []
  expect(listed.map(({ subject }) => subject)).toEqual(['Kept'])
})

test('a reset leaves nothing, not of a request under way either', async () => {
  const { call, ask, kill } = await signedIn()
  await call('POST', '/me/messages', { subject: 'Gone' })
  const underWay = call('POST', '/me/messages', { subject: 'Too late' })
  const done = await ask(`${scope}sandbox/reset`, { method: 'POST' })
  expect(done.status).toBe(204)
  await underWay
  await kill()
  const mailbox = await ask(`${scope}graph/sandbox/mailboxes/${adele}`)
  expect(await mailbox.json()).toEqual([])
  expect((await call('GET', '/me')).status).toBe(401)
})

test('the folder’s files are left to it, and what is beside the folder', () => {
  const demo = createDemo({ scope, database: crypto.randomUUID() })
  const isAnswered = (url: string) => demo.answer(new Request(url)) !== undefined
  const urls = ['', 'index.html', 'redirect.html', 'assets/a.js', 'graphics.svg', '../graph/x']
  const answered = urls.filter((path) => isAnswered(new URL(path, scope).href))
  expect(answered).toEqual([])
  expect(isAnswered('https://graph.microsoft.com/v1.0/me')).toBe(false)
})

test('config.json leads to the folder itself', async () => {
  const { ask } = createBrowser()
  expect(await (await ask(`${scope}config.json`)).json()).toMatchObject({
    graphBaseUrl: `${scope}graph`,
    uploadOrigins: ['https://host.test'],
    authorityMetadata: { token_endpoint: `${scope}graph/organizations/oauth2/v2.0/token` },
  })
})
