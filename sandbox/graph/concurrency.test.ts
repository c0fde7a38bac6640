import { expect, test } from 'vitest'
import { jsonOf, setUp } from './graphTestKit.ts'

test('the fifth request at once to one mailbox is throttled, and only it', async () => {
  const { call, as } = setUp()
  const alex = as('AlexW@contoso.com')
  const paths = Array.from({ length: 5 }, () => '/me/messages')
  const [own, other] = await Promise.all([
    Promise.all(paths.map((path) => call('GET', path))),
    Promise.all(paths.slice(1).map((path) => alex('GET', path))),
  ])
  expect(own.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429])
  expect(other.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(own[4]!.headers.get('retry-after')).toBe('1')
  expect(await jsonOf(own[4]!)).toMatchObject({
    error: {
      code: 'ApplicationThrottled',
      message: 'Application is over its MailboxConcurrency limit.',
    },
  })
  expect((await call('GET', '/me/messages')).status).toBe(200)
})

test('a request held back by a fault is in flight', async () => {
  const { call, sandbox } = setUp()
  sandbox.faults.add({ times: 4, what: { hold: true } })
  const waiting = Array.from({ length: 4 }, () => call('GET', '/me/messages'))
  await expect.poll(() => sandbox.faults.held().length).toBe(4)
  expect((await call('GET', '/me/messages')).status).toBe(429)
  expect((await call('GET', '/me/photo')).status).toBe(200)
  sandbox.faults.release()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
})

test('profile, photo and people are no business of the mailbox', async () => {
  const { call } = setUp()
  const paths = ['/me', '/me/photo', '/me/people', '/me', '/me/photo', '/me/people']
  const answers = await Promise.all(paths.map((path) => call('GET', path)))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
})

test('too many requests in ten minutes are throttled', async () => {
  let time = Date.parse('2026-01-01T00:00:00Z')
  const { call, sandbox } = setUp({ now: () => new Date(time) })
  sandbox.store.limits.requestsPerTenMinutes = 2
  const statuses = []
  for (let index = 0; index < 3; index++) statuses.push((await call('GET', '/me/messages')).status)
  expect(statuses).toEqual([200, 200, 429])
  time += 600_001
  expect((await call('GET', '/me/messages')).status).toBe(200)
})

test('a batch sends its parts one after the other, each with a status of its own', async () => {
  const { call } = setUp()
  const headers = { 'Content-Type': 'application/json' }
  const requests = [
    ...Array.from({ length: 6 }, (_, index) => ({
      id: String(index),
      method: 'POST',
      url: '/me/messages',
      headers,
      body: { subject: `Message ${index}` },
    })),
    { id: 'bad', method: 'GET', url: '/me/messages/AAMkADnothing' },
    { id: 'after', method: 'GET', url: '/me', dependsOn: ['bad'] },
  ]
  const answer = await call('POST', '/$batch', { body: { requests } })
  expect(answer.status).toBe(200)
  const { responses } = (await answer.json()) as { responses: { id: string; status: number }[] }
  expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201, 404, 424])
})

test.each([
  ['more than twenty', Array.from({ length: 21 }, (_, id) => ({ id, method: 'GET', url: '/me' }))],
  ['ids that differ in case only', ['a', 'A'].map((id) => ({ id, method: 'GET', url: '/me' }))],
  ['a body without its type', [{ id: '1', method: 'POST', url: '/me/messages', body: {} }]],
  ['a batch inside', [{ id: '1', method: 'POST', url: '/$batch' }]],
  ['an absolute URL', [{ id: '1', method: 'GET', url: 'https://example.org/me' }]],
])('a batch with %s is refused', async (_, requests) => {
  const { call } = setUp()
  expect((await call('POST', '/$batch', { body: { requests } })).status).toBe(400)
})
