import { expect, test } from 'vitest'
import { setUp, to } from '#sandbox/graph/graphTestKit.ts'

test('a sent mail lies once in Sent Items and once with each recipient', async () => {
  const { call, mailbox, sandbox } = setUp()
  const message = {
    subject: 'Hello',
    body: { contentType: 'HTML', content: '<p>Hi</p>' },
    toRecipients: to('alexw@contoso.com', 'nobody@example.org'),
    ccRecipients: to('AlexW@contoso.onmicrosoft.com'),
    bccRecipients: to('MeganB@contoso.com'),
    categories: ['Red category'],
    importance: 'High',
    flag: {
      flagStatus: 'flagged',
      startDateTime: { dateTime: '2026-01-01T08:00:00', timeZone: 'UTC' },
      dueDateTime: { dateTime: '2026-01-02T08:00:00', timeZone: 'UTC' },
    },
    internetMessageHeaders: [{ name: 'x-one', value: '1' }],
    attachments: [
      {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'a.txt',
        contentType: 'text/plain',
        contentBytes: 'SGVsbG8gV29ybGQh',
      },
    ],
  }
  const answer = await call('POST', '/me/sendMail', { body: { message } })
  expect(answer.status).toBe(202)
  expect(await answer.text()).toBe('')

  const sent = mailbox.list(mailbox.folderId('sentitems'))
  const [alex, megan] = ['AlexW@contoso.com', 'MeganB@contoso.com'].map((address) =>
    sandbox.store.mailbox(sandbox.store.findAccount(address)!.id),
  )
  const received = alex!.list(alex!.folderId('inbox'))
  expect(sent).toHaveLength(1)
  expect(received).toHaveLength(1)
  expect(megan!.list(megan!.folderId('inbox'))).toHaveLength(1)
  expect(mailbox.list(mailbox.folderId('drafts'))).toEqual([])

  expect(sent[0]).toMatchObject({
    isDraft: false,
    importance: 'high',
    from: { emailAddress: { name: 'Adele Vance', address: 'AdeleV@contoso.com' } },
    bccRecipients: [{ emailAddress: { address: 'MeganB@contoso.com' } }],
    flag: { flagStatus: 'flagged', dueDateTime: { timeZone: 'UTC' } },
    request: { method: 'POST', path: '/v1.0/me/sendMail', body: { message } },
  })
  expect(received[0]).toMatchObject({
    internetMessageId: sent[0]!.internetMessageId,
    bccRecipients: [],
    categories: [],
    isRead: false,
    flag: { flagStatus: 'flagged' },
    internetMessageHeaders: [{ name: 'x-one', value: '1' }],
  })
  expect(received[0]!.flag).not.toHaveProperty('dueDateTime')
  expect(received[0]!.id).not.toBe(sent[0]!.id)
  expect(Buffer.from(received[0]!.attachments[0]!.bytes).toString()).toBe('Hello World!')
})

test.each([
  [false, 0],
  ['false', 0],
  ['False', 0],
  [true, 1],
  ['true', 1],
  [undefined, 1],
])('saveToSentItems %j keeps %i copies', async (saveToSentItems, copies) => {
  const { call, mailbox } = setUp()
  const message = { subject: 'x', toRecipients: to('AlexW@contoso.com') }
  const answer = await call('POST', '/me/sendMail', { body: { message, saveToSentItems } })
  expect(answer.status).toBe(202)
  expect(mailbox.list()).toHaveLength(copies)
})

test('the parameter names may begin with a capital', async () => {
  const { call, mailbox } = setUp()
  const Message = { subject: 'x', toRecipients: to('AlexW@contoso.com') }
  await call('POST', '/me/sendMail', { body: { Message, SaveToSentItems: false } })
  expect(mailbox.list()).toEqual([])
})

test('what is refused leaves nothing behind', async () => {
  const { call, mailbox } = setUp()
  const answer = await call('POST', '/me/sendMail', { body: { message: { subject: 'x' } } })
  expect(answer.status).toBe(400)
  expect(mailbox.list()).toEqual([])
})

test('a shared mailbox sends for those with access, from its own Sent Items', async () => {
  const { as, sandbox } = setUp()
  const body = { message: { subject: 'Offer', toRecipients: to('AlexW@contoso.com') } }
  const path = '/users/sales@contoso.com/sendMail'
  const answers = await Promise.all([
    as('AdeleV@contoso.com', ['Mail.Send.Shared'])('POST', path, { body }),
    as('AdeleV@contoso.com', ['Mail.Send'])('POST', path, { body }),
    as('AlexW@contoso.com', ['Mail.Send.Shared'])('POST', path, { body }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([202, 403, 403])
  const sales = sandbox.store.mailbox(sandbox.store.findAccount('sales@contoso.com')!.id)
  expect(sales.list(sales.folderId('sentitems'))).toMatchObject([
    { subject: 'Offer', from: { emailAddress: { address: 'sales@contoso.com' } } },
  ])
})

test('from another’s address is refused, from a shared mailbox accepted', async () => {
  const { call } = setUp()
  const send = (address: string) =>
    call('POST', '/me/sendMail', {
      body: {
        message: { from: { emailAddress: { address } }, toRecipients: to('AlexW@contoso.com') },
      },
    })
  expect((await send('sales@contoso.com')).status).toBe(202)
  const refused = await send('AlexW@contoso.com')
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ error: { code: 'ErrorSendAsDenied' } })
})
