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
