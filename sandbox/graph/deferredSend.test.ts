import { expect, test } from 'vitest'
import { setUp, to } from './graphTestKit.ts'

test('a mail for later waits in Outbox and goes when its time has come', async () => {
  let time = Date.parse('2026-01-01T08:00:00Z')
  const { call, mailbox } = setUp({ now: () => new Date(time) })
  const message = {
    toRecipients: to('AlexW@contoso.com'),
    singleValueExtendedProperties: [{ id: 'SystemTime 0x3FEF', value: '2026-01-01T09:00:00Z' }],
  }
  expect((await call('POST', '/me/sendMail', { body: { message } })).status).toBe(202)
  const waiting = () => mailbox.list(mailbox.folderId('outbox'))
  expect(waiting()).toHaveLength(1)
  expect((await call('POST', `/me/messages/${waiting()[0]!.id}/send`)).status).toBe(404)

  time += 3_600_000
  await call('GET', '/me')
  expect(waiting()).toEqual([])
  expect(mailbox.list(mailbox.folderId('sentitems'))).toMatchObject([
    { isDraft: false, sentDateTime: '2026-01-01T09:00:00Z' },
  ])
})

test('deleting the waiting mail cancels it', async () => {
  let time = Date.parse('2026-01-01T08:00:00Z')
  const { call, mailbox } = setUp({ now: () => new Date(time) })
  const message = {
    toRecipients: to('AlexW@contoso.com'),
    singleValueExtendedProperties: [{ id: 'SystemTime 0x3FEF', value: '2026-01-01T09:00:00Z' }],
  }
  await call('POST', '/me/sendMail', { body: { message } })
  const [waiting] = mailbox.list(mailbox.folderId('outbox'))
  expect((await call('DELETE', `/me/messages/${waiting!.id}`)).status).toBe(204)
  time += 3_600_000
  await call('GET', '/me')
  expect(mailbox.list(mailbox.folderId('sentitems'))).toEqual([])
})

const deferred = (id: string) => ({
  toRecipients: to('AlexW@contoso.com'),
  singleValueExtendedProperties: [{ id, value: '2026-01-01T09:00:00Z' }],
})

test.each(['SystemTime 0x3FEF', 'SystemTime 0x000F'])('a draft waits by %s', async (id) => {
  let time = Date.parse('2026-01-01T08:00:00Z')
  const { call, mailbox } = setUp({ now: () => new Date(time) })
  const draft = await (await call('POST', '/me/messages', { body: deferred(id) })).json()
  expect((await call('POST', `/me/messages/${draft.id}/send`)).status).toBe(202)
  expect(mailbox.list(mailbox.folderId('outbox'))).toHaveLength(1)
  time += 3_600_000
  await call('GET', '/me')
  expect(mailbox.list(mailbox.folderId('outbox'))).toEqual([])
  expect(mailbox.list(mailbox.folderId('sentitems'))).toHaveLength(1)
})

test('a sendMail whose deferral is ignored goes at once, and again when its time has come', async () => {
  let time = Date.parse('2026-01-01T08:00:00Z')
  const { call, mailbox, sandbox } = setUp({ now: () => new Date(time) })
  sandbox.faults.add({ times: 'always', what: { mailbox: 'ignoredDeferral' } })
  await call('POST', '/me/sendMail', { body: { message: deferred('SystemTime 0x3FEF') } })
  expect(mailbox.list(mailbox.folderId('sentitems'))).toHaveLength(1)
  expect(mailbox.list(mailbox.folderId('drafts'))).toMatchObject([{ isDeferred: true }])
  time += 3_600_000
  await call('GET', '/me')
  expect(mailbox.list(mailbox.folderId('drafts'))).toEqual([])
  expect(mailbox.list(mailbox.folderId('sentitems'))).toHaveLength(2)
})
