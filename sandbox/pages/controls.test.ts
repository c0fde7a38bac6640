import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { newMessage } from '#sandbox/mailbox/newMessage.ts'
import { adele, createScene } from './createScene.ts'

const file = {
  id: 'file/1',
  kind: 'file' as const,
  name: 'page.html',
  contentType: 'text/html',
  isInline: false,
  contentId: null,
  lastModifiedDateTime: '2026-03-01T12:00:00Z',
  bytes: new TextEncoder().encode('<script>'),
  details: {},
}

test('tells as JSON what lies in a folder, with the SHA-256 of each file', async () => {
  const { keep, ask } = createScene()
  keep({ subject: 'Draft' }, 'drafts')
  keep({
    subject: 'Sent',
    internetMessageHeaders: [{ name: 'x-a', value: 'b' }],
    attachments: [file],
  })
  const sent = (await (await ask(`/mailboxes/${adele}?folder=sentitems`)).json()) as object[]
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({
    subject: 'Sent',
    folder: 'sentitems',
    internetMessageHeaders: [{ name: 'x-a', value: 'b' }],
    attachments: [
      { size: 8, sha256: createHash('sha256').update('<script>').digest('hex'), name: file.name },
    ],
  })
  expect(await (await ask(`/mailboxes/${adele}`)).json()).toHaveLength(2)
  expect((await ask(`/mailboxes/${adele}?folder=nowhere`)).status).toBe(404)
  expect((await ask('/mailboxes/nobody@x.org')).status).toBe(404)
})

test('the log is filtered by account, method and path', async () => {
  const { store, ask } = createScene()
  const entry = { id: '1', at: '', origin: 'graph' as const, headers: {}, body: null, status: 202 }
  const add = (method: string, path: string, account: string) =>
    store.requestLog.add({ ...entry, method, path, account }, 0)
  add('POST', '/v1.0/me/sendMail', adele)
  add('GET', '/v1.0/me', adele)
  add('POST', '/v1.0/me/sendMail', 'other@x.org')
  const found = await ask(`/log?address=${adele.toLowerCase()}&method=post&path=SENDMAIL`)
  expect(await found.json()).toMatchObject([{ path: '/v1.0/me/sendMail', account: adele }])
})

test('faults are queued, listed and removed, for one account', async () => {
  const { post, ask, faults } = createScene()
  const fault = { match: { account: adele, path: 'send' }, what: { status: 504 } }
  expect((await post('/faults', [fault, { common: 'dropped', account: 'b@x.org' }])).status).toBe(
    201,
  )
  expect(await (await ask(`/faults?account=${adele}`)).json()).toMatchObject({
    faults: [fault],
    held: [],
  })
  expect((await ask('/faults?account=b@x.org', { method: 'DELETE' })).status).toBe(204)
  expect(faults.list()).toHaveLength(1)
})

test.each([
  ['/faults', { what: { statsu: 1 } }, 'statsu'],
  ['/faults', { common: 'nothing' }, 'nothing'],
  ['/accounts', { name: 'Eve' }, 'address'],
  ['/accounts', { name: 'Eve', address: 'eve' }, 'address'],
  ['/limits', { bytes: 1 }, 'bytes'],
  ['/tokens', { address: 'a@x.org', scopes: ['Mail.Send'] }, 'a@x.org'],
  ['/tokens/expire', { address: 'a@x.org' }, 'a@x.org'],
])('%s refuses %j and names what is wrong', async (path, body, name) => {
  const { post } = createScene()
  const answer = await post(path, body)
  expect([400, 404]).toContain(answer.status)
  expect(((await answer.json()) as { error: string }).error).toContain(name)
})

test('a test sets its scene: account, consent, token, and takes the token away', async () => {
  const { post, signIn, tokens } = createScene()
  const address = 'eve@contoso.com'
  expect(await (await post('/accounts', { name: 'Eve', address })).json()).toMatchObject({
    address,
  })
  await post('/consents', { address, scopes: ['Mail.Send', 'User.Read'] })
  expect(signIn.consents.missing(address, ['Mail.Send', 'Mail.ReadWrite'])).toEqual([
    'Mail.ReadWrite',
  ])
  const given = await post('/tokens', { address, scopes: 'Mail.Send User.Read' })
  const { token } = (await given.json()) as { token: string }
  expect(tokens.read(token)).toMatchObject({
    ok: true,
    token: { scopes: ['Mail.Send', 'User.Read'] },
  })
  await post('/tokens/revoke', { address })
  expect(tokens.read(token)).toEqual({ ok: false, fault: 'revoked' })
  await post('/tokens/expire', { address })
  expect(tokens.read(token)).toEqual({ ok: false, fault: 'expired' })
})

test('a shared mailbox is made with the rights on it', async () => {
  const { post, store } = createScene()
  const address = 'desk@contoso.com'
  await post('/accounts', {
    name: 'Desk',
    address,
    isShared: true,
    sendOnBehalf: 'eve@contoso.com',
  })
  expect(store.findAccount(address)).toMatchObject({
    isShared: true,
    fullAccess: [],
    sendOnBehalf: ['eve@contoso.com'],
  })
})

test('a reset of one account leaves the others, a reset of all starts anew', async () => {
  const { post, keep, store, mailbox, faults, account } = createScene()
  const other = store.addAccount({ name: 'Eve', address: 'eve@x.org' })
  const spared = store.mailbox(other.id)
  spared.put(newMessage({ subject: 'Kept' }, { folderId: 'x', now: new Date(), request: null }))
  faults.add({ match: { account: 'eve@x.org' }, what: { status: 500 } })
  keep({ subject: 'Gone' })
  await post('/reset', { address: adele })
  expect(mailbox.list()).toEqual([])
  expect(spared.list()).toHaveLength(1)
  expect(faults.list()).toHaveLength(1)
  await post('/reset', {})
  expect(store.findAccount('eve@x.org')).toBeUndefined()
  expect(store.mailbox(account.id).list()).toEqual([])
  expect(faults.list()).toEqual([])
})

test('a person presses a button and sees the page again', async () => {
  const { press, faults } = createScene()
  const answer = await press('/faults', { account: '', common: 'lostAnswer' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/sandbox')
  expect(faults.list()).toMatchObject([{ what: { status: 504, when: 'after' } }])
  expect((await press('/tokens/expire', { address: adele })).status).toBe(303)
})

test('curl sends JSON as a form, and is understood', async () => {
  const { ask, faults } = createScene()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await ask('/faults', { method: 'POST', headers, body: '{"common":"dropped"}' })
  expect(answer.status).toBe(201)
  expect(faults.list()).toHaveLength(1)
})

test('tests in a browser reach the controls from the app’s origin', async () => {
  const { ask } = createScene()
  const headers = { origin: 'http://a.test', 'access-control-request-method': 'DELETE' }
  const answer = await ask('/faults', { method: 'OPTIONS', headers })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-allow-methods')).toContain('DELETE')
})
