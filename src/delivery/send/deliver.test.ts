/** Every end of a sending, judged by the sandbox: what is said is what happened, and never twice. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { finalSend, startWriting } from '#testing/sandboxExchange.ts'
import { hello } from '#testing/deliveryHarness.ts'

type Options = Parameters<typeof startWriting>[1]
const setUp = (options?: Options) => startWriting(createSandbox, options)

test.each([
  ['a 504 after', { status: 504, when: 'after' }],
  ['a 503 of nothing after', { status: 503, body: 'empty', when: 'after' }],
  ['a connection dropped after', { dropConnection: true, when: 'after' }],
  ['an answer without CORS after', { status: 502, withoutCors: true, when: 'after' }],
] as const)('%s: found in Sent Items, once, by either route', async (_name, what) => {
  for (const isDraft of [false, true]) {
    const { deliver, save, sandbox, reported, inFolder, finals } = setUp()
    if (isDraft) await save(hello)
    sandbox.faults.add(finalSend(what))
    const [sent] = [await deliver(hello)]
    expect(sent).toMatchObject({ kind: 'sent', at: '2026-01-05T08:00:00Z' })
    expect(sent).toMatchObject({ link: expect.stringContaining('https://') as string })
    expect(inFolder('sentitems')).toHaveLength(1)
    expect(finals()).toBe(1)
    expect(reported).toMatchObject({ checks: 1, draft: undefined, record: { step: 'final' } })
  }
})

test.each([
  ['a 504 before', { status: 504 }],
  ['a 503 in plain text before', { status: 503, body: 'text' }],
  ['a connection dropped before', { dropConnection: true }],
] as const)('%s: looked for during a minute, not sent, and can be sent again', async (...row) => {
  for (const isDraft of [false, true]) {
    const { deliver, save, sandbox, reported, inFolder, received } = setUp()
    if (isDraft) await save(hello)
    sandbox.faults.add(finalSend(row[1]))
    expect(await deliver(hello)).toMatchObject({ kind: 'notSent' })
    expect(inFolder('sentitems')).toEqual([])
    expect(reported.slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000)
    expect(reported.record).toBeUndefined()
    expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
    expect(received()).toHaveLength(1)
  }
})

test('not sent comes with the id of the request that got no answer', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504 }))
  expect(await deliver(hello)).toMatchObject({ requestId: expect.any(String) as string })
})

test.each([
  ['202 with Retry-After', { retryAfter: 5 }],
  ['429', { status: 429, retryAfter: 2 }],
  ['a token that expired', { expireTokens: true }],
  ['a draft that keeps its id', { mailbox: 'sameIdAfterSend' }],
] as const)('%s: sent, once, without a search', async (_name, what) => {
  const { deliver, save, sandbox, reported, received } = setUp()
  await save(hello)
  const mailbox = 'mailbox' in what
  sandbox.faults.add(mailbox ? { what } : finalSend(what))
  expect(await deliver(hello)).toEqual({ kind: 'sent' })
  expect(received()).toHaveLength(1)
  expect(reported.checks).toBe(0)
})

test('a draft that keeps its id is seen to be sent all the same', async () => {
  const { deliver, save, sandbox } = setUp()
  await save(hello)
  sandbox.faults.add({ what: { mailbox: 'sameIdAfterSend' } })
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
})

test('a draft that got stuck was not sent, and the same draft is sent again', async () => {
  const { deliver, save, sandbox, inFolder, received } = setUp()
  await save(hello)
  sandbox.faults.add({ what: { mailbox: 'stuckDraft' } })
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject({ kind: 'notSent' })
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
  expect(received()).toHaveLength(1)
  expect(inFolder('drafts')).toEqual([])
})

test('a second send by the browser itself, which finds no draft, ends as sent', async () => {
  const through =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (...args) => {
      if (String(args[0]).endsWith('/send')) await fetch(...args)
      return fetch(...args)
    }
  const { deliver, save, received } = setUp({ through })
  await save(hello)
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
  expect(received()).toHaveLength(1)
})

test('what was not to be kept cannot be told, and is not sent again', async () => {
  for (const when of ['before', 'after'] as const) {
    const { deliver, sandbox, reported, finals } = setUp()
    sandbox.faults.add(finalSend({ status: 504, when }))
    const message = { ...hello, saveToSentItems: false }
    expect(await deliver(message)).toMatchObject({ kind: 'cannotTell', evidence: 'notKept' })
    expect(reported.record).toMatchObject({ step: 'final' })
    expect(await deliver(message)).toMatchObject({ kind: 'cannotTell' })
    expect(finals()).toBe(1)
  }
})

test('look-ups that fail are survived', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  sandbox.faults.add({ match: { method: 'GET' }, times: 4, what: { status: 503, body: 'text' } })
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
})

test('a mailbox that wants a rest gets it', async () => {
  const { deliver, sandbox, reported } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  sandbox.faults.add({ match: { method: 'GET' }, what: { status: 429, retryAfter: 20 } })
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
  expect(reported.slept).toEqual([20_000])
})

test.each(['before', 'after'] as const)(
  'when no look-up is answered (%s) it cannot be told; the next look tells',
  async (when) => {
    const { deliver, sandbox, finals } = setUp()
    sandbox.faults.add(finalSend({ status: 504, when }))
    sandbox.faults.add({ match: { method: 'GET' }, times: 7, what: { dropConnection: true } })
    expect(await deliver(hello)).toMatchObject({ kind: 'cannotTell', evidence: 'noAnswer' })
    expect(await deliver(hello)).toMatchObject({ kind: when === 'after' ? 'sent' : 'notSent' })
    expect(finals()).toBe(1)
  },
)

test('a last look-up without an answer is not taken for a no', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504 }))
  const match = { method: 'GET' }
  sandbox.faults.add({ match, skip: 6, what: { status: 500, body: 'empty' } })
  expect(await deliver(hello)).toMatchObject({ kind: 'cannotTell', evidence: 'noAnswer' })
})

test('a draft deleted elsewhere is looked for; nothing was sent', async () => {
  const { deliver, save, adele } = setUp()
  const { id } = await save(hello)
  adele.discard(adele.find(id)!)
  expect(await deliver(hello)).toMatchObject({ kind: 'notSent' })
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
})

test('a draft that is gone without a trace: it cannot be told', async () => {
  const { deliver, save, adele } = setUp()
  const { id } = await save(hello)
  adele.messages.delete(id)
  expect(await deliver(hello)).toMatchObject({ kind: 'cannotTell', evidence: 'draftGone' })
})

test('a draft sent from elsewhere ends as sent', async () => {
  const { deliver, save, sandbox, received } = setUp()
  const { id } = await save(hello)
  const token = sandbox.tokenFor('AdeleV@contoso.com', ['Mail.Send'])
  const headers = { Authorization: `Bearer ${token}` }
  const url = `${sandbox.origins.graph}/v1.0/me/messages/${id}/send`
  await sandbox.fetch(url, { method: 'POST', headers })
  expect(await deliver(hello)).toMatchObject({ kind: 'sent' })
  expect(received()).toHaveLength(1)
})
