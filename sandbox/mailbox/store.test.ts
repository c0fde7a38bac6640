import { expect, test } from 'vitest'
import { setUp, to } from '#sandbox/graph/graphTestKit.ts'
import { createStore } from './store.ts'

test('the store comes back from JSON as it was, bytes included', async () => {
  const { call, sandbox } = setUp()
  const attachment = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'a.bin',
    contentBytes: Buffer.from([0, 255, 128]).toString('base64'),
  }
  const message = { toRecipients: to('AlexW@contoso.com'), attachments: [attachment] }
  await call('POST', '/me/sendMail', { body: { message } })
  await call('POST', '/me/messages', {
    body: Buffer.from('Subject: MIME\r\n\r\nHi').toString('base64'),
  })

  const text = JSON.stringify(sandbox.store.toJSON())
  const restored = createStore()
  restored.restore(JSON.parse(text))
  expect(JSON.stringify(restored.toJSON())).toBe(text)
  const alex = restored.mailbox(restored.findAccount('alexw@contoso.com')!.id)
  expect([...alex.list()[0]!.attachments[0]!.bytes]).toEqual([0, 255, 128])
})

test('a snapshot does not change with the store', async () => {
  const store = createStore()
  const before = store.toJSON()
  const adele = store.findAccount('AdeleV@contoso.com')!
  store.mailbox(adele.id).categories.length = 0
  store.restore(before)
  expect(store.mailbox(adele.id).categories).not.toEqual([])
})

test('an account is known by id, address or alias in any case, and made once', () => {
  const store = createStore()
  const alex = store.findAccount('ALEXW@contoso.OnMicrosoft.com')!
  expect(alex.name).toBe('Alex Wilber')
  expect(store.findAccount(alex.id)).toBe(alex)
  const made = store.addAccount({ name: 'Test One', address: 'test1@contoso.com' })
  expect(store.addAccount({ name: 'Other', address: 'TEST1@contoso.com' })).toBe(made)
  expect(made).toMatchObject({ givenName: 'Test', surname: 'One', isShared: false })
  expect(store.addAccount({ name: 'x', address: 'x@contoso.com' }).id).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
  )
})
