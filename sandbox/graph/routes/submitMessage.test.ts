import { expect, test } from 'vitest'
import { jsonOf, setUp, to } from '#sandbox/graph/graphTestKit.ts'

const many = Array.from({ length: 501 }, (_, index) => `a${index}@example.org`)

const unresolved = (address: string) =>
  `At least one recipient is not valid., Recipient '${address}' is not resolved. All recipients must be resolved before a message can be submitted.`

test.each([
  [
    [],
    "At least one recipient is not valid., A message can't be sent because it contains no recipients.",
  ],
  [['a@x.org; b@x.org'], unresolved('a@x.org; b@x.org')],
  [['a@x.org', 'nobody'], unresolved('nobody')],
  [[''], unresolved('')],
  [['a b@x.org'], unresolved('a b@x.org')],
  [many, expect.stringContaining('501 recipients') as string],
])('recipients %j: a draft is made, sending is refused', async (addresses, message) => {
  const { call } = setUp()
  const json = { subject: 'x', toRecipients: to(...addresses) }
  const draft = await call('POST', '/me/messages', { body: json })
  expect(draft.status).toBe(201)
  const { id } = await jsonOf(draft)
  const sends = [
    await call('POST', '/me/sendMail', { body: { message: json } }),
    await call('POST', `/me/messages/${String(id)}/send`),
  ]
  for (const answer of sends) {
    expect(answer.status).toBe(400)
    expect(await jsonOf(answer)).toMatchObject({
      error: { code: 'ErrorInvalidRecipients', message },
    })
  }
  expect((await call('GET', `/me/messages/${String(id)}`)).status).toBe(200)
})

test.each([
  ['no wrapper', { subject: 'x', toRecipients: to('a@x.org') }, 'ErrorInvalidParameter'],
  ['null as message', { message: null }, 'ErrorInvalidParameter'],
  [
    'a strange parameter',
    { message: { toRecipients: to('a@x.org') }, save: true },
    'RequestBodyRead',
  ],
  [
    'a strange saveToSentItems',
    { message: { toRecipients: to('a@x.org') }, saveToSentItems: 'no' },
    'UnableToDeserializePostBody',
  ],
])('sendMail with %s is refused', async (_, body, code) => {
  const { call, mailbox } = setUp()
  const answer = await call('POST', '/me/sendMail', { body })
  expect(answer.status).toBe(400)
  expect(await jsonOf(answer)).toMatchObject({ error: { code } })
  expect(mailbox.list()).toEqual([])
})
