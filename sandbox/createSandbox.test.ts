import { expect, test } from 'vitest'
import { setUp, to } from './graph/graphTestKit.ts'

test('the log shows the raw request and never a token', async () => {
  const { call, sandbox } = setUp()
  const body = { message: { subject: 'x', toRecipients: to('a@x.org') } }
  await call('POST', '/me/sendMail', { body, headers: { 'client-request-id': 'mine' } })
  expect(sandbox.store.log).toMatchObject([
    {
      origin: 'graph',
      method: 'POST',
      path: '/v1.0/me/sendMail',
      headers: { authorization: 'Bearer …', 'client-request-id': 'mine' },
      body,
      status: 202,
      account: 'AdeleV@contoso.com',
    },
  ])
})

test('of an upload the log shows the size only, of a sign-in the path only', async () => {
  const { call, sandbox } = setUp()
  const draft = (await (await call('POST', '/me/messages', { body: {} })).json()) as { id: string }
  const item = { attachmentType: 'file', name: 'a', size: 3_000_000 }
  const path = `/me/messages/${draft.id}/attachments/createUploadSession`
  const session = await call('POST', path, { body: { AttachmentItem: item } })
  const { uploadUrl } = (await session.json()) as { uploadUrl: string }
  await sandbox.fetch(uploadUrl, {
    method: 'PUT',
    body: new Uint8Array(10),
    headers: { 'content-range': 'bytes 0-9/3000000' },
  })
  await sandbox.fetch('http://localhost:5174/organizations/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ code: 'secret' }),
  })
  const [put, token] = sandbox.store.log.slice(-2)
  expect(put).toMatchObject({
    origin: 'upload',
    body: { bytes: 10 },
    status: 200,
    account: 'AdeleV@contoso.com',
  })
  expect(put!.path).toMatch(/authtoken=…$/)
  expect(token).toMatchObject({ origin: 'signIn', body: null })
  expect(JSON.stringify(sandbox.store.log)).not.toContain('secret')
})

test('a dropped connection is a TypeError for the caller and 0 in the log', async () => {
  const { call, sandbox } = setUp()
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { dropConnection: true } })
  await expect(call('POST', '/me/sendMail', { body: {} })).rejects.toThrow()
  expect(sandbox.store.log).toMatchObject([{ status: 0 }])
})

test('an aborted request rejects at once with the reason', async () => {
  const { sandbox } = setUp()
  const stop = new AbortController()
  sandbox.faults.add({ what: { hold: true } })
  const answer = sandbox.fetch('http://localhost:5174/v1.0/me', { signal: stop.signal })
  setTimeout(() => stop.abort(), 1)
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})

test('a fault that comes after the work leaves the work done', async () => {
  const { call, sandbox, mailbox } = setUp()
  sandbox.faults.add({ match: { path: '/sendMail' }, what: { status: 504, when: 'after' } })
  const body = { message: { toRecipients: to('a@x.org') } }
  expect((await call('POST', '/me/sendMail', { body })).status).toBe(504)
  expect(mailbox.list(mailbox.folderId('sentitems'))).toHaveLength(1)
})
