/** Every end of a sending, judged by the sandbox: what is said is what happened, and never twice. */
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { GraphError } from '#graph/graphError.ts'
import { AccessRefused } from './accessRefused.ts'
import { callBackLetter } from './callBackLetter.ts'
import type { DeliveryRecord, SendIntent } from './deliveryRecord.ts'
import { createWriter, fileOf, hello } from './testWriter.ts'

type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]
type Options = Parameters<typeof createWriter>[1]

function setUp(options: Options = {}) {
  const clock = { now: Date.parse('2026-01-05T08:00:00Z') }
  const sandbox = createSandbox({ now: () => new Date(clock.now) })
  const writer = createWriter(sandbox, options)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const inFolder = (name: string) => adele.list(adele.folderId(name))
  const finals = () => writer.asked.filter(({ url }) => /\/send/.test(url)).length
  const received = () => alex.list(alex.folderId('inbox'))
  return { ...writer, clock, sandbox, adele, inFolder, finals, received }
}

const finalSend = (what: Fault['what'], more: Partial<Fault> = {}): Fault => ({
  match: { path: '/send*', method: 'POST' },
  what,
  ...more,
})
const steps = (records: readonly (DeliveryRecord | undefined)[]) =>
  records.map((record) => record?.step)

test.each([
  ['a 504 after', { status: 504, when: 'after' }],
  ['a 503 of nothing after', { status: 503, body: 'empty', when: 'after' }],
  ['a connection dropped after', { dropConnection: true, when: 'after' }],
  ['an answer without CORS after', { status: 502, withoutCors: true, when: 'after' }],
] as const)('%s: found in Sent Items, once, by either road', async (_name, what) => {
  for (const isDraft of [false, true]) {
    const { deliver, save, sandbox, told, inFolder, finals } = setUp()
    if (isDraft) await save(hello)
    sandbox.faults.add(finalSend(what))
    const [sent] = [await deliver(hello)]
    expect(sent).toMatchObject({ end: 'sent', at: '2026-01-05T08:00:00Z' })
    expect(sent).toMatchObject({ link: expect.stringContaining('https://') as string })
    expect(inFolder('sentitems')).toHaveLength(1)
    expect(finals()).toBe(1)
    expect(told).toMatchObject({ checks: 1, draft: undefined, record: { step: 'final' } })
  }
})

test.each([
  ['a 504 before', { status: 504 }],
  ['a 503 in plain text before', { status: 503, body: 'text' }],
  ['a connection dropped before', { dropConnection: true }],
] as const)('%s: looked for during a minute, not sent, and can be sent again', async (...row) => {
  for (const isDraft of [false, true]) {
    const { deliver, save, sandbox, told, inFolder, received } = setUp()
    if (isDraft) await save(hello)
    sandbox.faults.add(finalSend(row[1]))
    expect(await deliver(hello)).toMatchObject({ end: 'notSent' })
    expect(inFolder('sentitems')).toEqual([])
    expect(told.slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000)
    expect(told.record).toBeUndefined()
    expect(await deliver(hello)).toMatchObject({ end: 'sent' })
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
  const { deliver, save, sandbox, told, received } = setUp()
  await save(hello)
  const mailbox = 'mailbox' in what
  sandbox.faults.add(mailbox ? { what } : finalSend(what))
  expect(await deliver(hello)).toEqual({ end: 'sent' })
  expect(received()).toHaveLength(1)
  expect(told.checks).toBe(0)
})

test('a draft that keeps its id is seen to be sent all the same', async () => {
  const { deliver, save, sandbox } = setUp()
  await save(hello)
  sandbox.faults.add({ what: { mailbox: 'sameIdAfterSend' } })
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
})

test('a draft that got stuck was not sent, and the same draft is sent again', async () => {
  const { deliver, save, sandbox, inFolder, received } = setUp()
  await save(hello)
  sandbox.faults.add({ what: { mailbox: 'stuckDraft' } })
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject({ end: 'notSent' })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
  expect(received()).toHaveLength(1)
  expect(inFolder('drafts')).toEqual([])
})

test('a second send by the browser itself, which finds no draft, ends as sent', async () => {
  const through =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (...asked) => {
      if (String(asked[0]).endsWith('/send')) await fetch(...asked)
      return fetch(...asked)
    }
  const { deliver, save, received } = setUp({ through })
  await save(hello)
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
  expect(received()).toHaveLength(1)
})

test('what was not to be kept cannot be told, and is not sent again', async () => {
  for (const when of ['before', 'after'] as const) {
    const { deliver, sandbox, told, finals } = setUp()
    sandbox.faults.add(finalSend({ status: 504, when }))
    const letter = { ...hello, saveToSentItems: false }
    expect(await deliver(letter)).toMatchObject({ end: 'cannotTell', saw: 'notKept' })
    expect(told.record).toMatchObject({ step: 'final' })
    expect(await deliver(letter)).toMatchObject({ end: 'cannotTell' })
    expect(finals()).toBe(1)
  }
})

test('look-ups that fail are survived', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  sandbox.faults.add({ match: { method: 'GET' }, times: 4, what: { status: 503, body: 'text' } })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
})

test('a mailbox that wants a rest gets it', async () => {
  const { deliver, sandbox, told } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  sandbox.faults.add({ match: { method: 'GET' }, what: { status: 429, retryAfter: 20 } })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
  expect(told.slept).toEqual([20_000])
})

test.each(['before', 'after'] as const)(
  'when no look-up is answered (%s) it cannot be told; the next look tells',
  async (when) => {
    const { deliver, sandbox, finals } = setUp()
    sandbox.faults.add(finalSend({ status: 504, when }))
    sandbox.faults.add({ match: { method: 'GET' }, times: 7, what: { dropConnection: true } })
    expect(await deliver(hello)).toMatchObject({ end: 'cannotTell', saw: 'noAnswer' })
    expect(await deliver(hello)).toMatchObject({ end: when === 'after' ? 'sent' : 'notSent' })
    expect(finals()).toBe(1)
  },
)

test('a last look-up without an answer is not taken for a no', async () => {
  const { deliver, sandbox } = setUp()
  sandbox.faults.add(finalSend({ status: 504 }))
  const match = { method: 'GET' }
  sandbox.faults.add({ match, skip: 6, what: { status: 500, body: 'empty' } })
  expect(await deliver(hello)).toMatchObject({ end: 'cannotTell', saw: 'noAnswer' })
})

function withPermissions(...given: string[]): Options {
  return {
    getToken: (scopes) => {
      const isGiven = scopes.every((scope) => given.includes(scope))
      return isGiven ? Promise.resolve('') : Promise.reject(new AccessRefused('signedOut'))
    },
    through: (fetch) => {
      return (input, init) => {
        const headers = new Headers(init?.headers)
        headers.set('Authorization', `Bearer ${tokens(given)}`)
        return fetch(input, { ...init, headers })
      }
    },
  }
}
let tokens: (scopes: readonly string[]) => string = () => ''

test.each([
  [['Mail.Send'], { end: 'cannotTell', saw: 'noPermission' }],
  [['Mail.Send', 'Mail.ReadBasic'], { end: 'sent' }],
  [['Mail.Send', 'Mail.ReadWrite'], { end: 'sent' }],
])('with %j alone: %j', async (given, end) => {
  const { deliver, sandbox } = setUp(withPermissions(...given))
  tokens = (scopes) => sandbox.tokenFor('AdeleV@contoso.com', scopes)
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello)).toMatchObject(end)
})

test('a draft deleted elsewhere is looked for; nothing was sent', async () => {
  const { deliver, save, adele } = setUp()
  const { id } = await save(hello)
  adele.discard(adele.find(id)!)
  expect(await deliver(hello)).toMatchObject({ end: 'notSent' })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
})

test('a draft that is gone without a trace: it cannot be told', async () => {
  const { deliver, save, adele } = setUp()
  const { id } = await save(hello)
  adele.messages.delete(id)
  expect(await deliver(hello)).toMatchObject({ end: 'cannotTell', saw: 'draftGone' })
})

test('a draft sent from elsewhere ends as sent', async () => {
  const { deliver, save, sandbox, received } = setUp()
  const { id } = await save(hello)
  const token = sandbox.tokenFor('AdeleV@contoso.com', ['Mail.Send'])
  const headers = { Authorization: `Bearer ${token}` }
  const url = `${sandbox.origins.graph}/v1.0/me/messages/${id}/send`
  await sandbox.fetch(url, { method: 'POST', headers })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
  expect(received()).toHaveLength(1)
})

test('a refusal clears the record: it can be mended and sent', async () => {
  const { deliver, told } = setUp()
  await expect(deliver({ ...hello, to: [] })).rejects.toBeInstanceOf(GraphError)
  expect(steps(told.records)).toEqual(['preparing', 'final', undefined])
  expect(await deliver(hello)).toEqual({ end: 'sent' })
})

test('each step is written down before it is taken', async () => {
  const { deliver, told, asked } = setUp()
  const at: [string | undefined, number][] = []
  const onRecord = (record: DeliveryRecord | undefined) => {
    told.record = record
    at.push([record?.step, asked.length])
    return Promise.resolve()
  }
  const file = fileOf(new Uint8Array(3_000_000))
  await deliver({ ...hello, attachments: [file] }, { as: 'json' }, { holdMs: 10_000, onRecord })
  expect(at.slice(0, 2)).toEqual([
    ['held', 0],
    ['preparing', 0],
  ])
  expect(at[2]).toEqual(['final', asked.length - 1])
  expect(at).toHaveLength(3)
})

class Crash extends Error {}

test.each([
  ['held', 0],
  ['preparing', 0],
  ['final', 0],
] as const)(
  'a page that ends when %s was written down: handed in again it is sent once',
  async (step) => {
    for (const isDraft of [false, true]) {
      const { deliver, save, told, received } = setUp()
      if (isDraft) await save(hello)
      const onRecord = (record: DeliveryRecord | undefined) => {
        told.record = record
        return record?.step === step ? Promise.reject(new Crash()) : Promise.resolve()
      }
      const dies = {
        onRecord: (record: DeliveryRecord | undefined) =>
          record ? onRecord(record) : new Promise<void>(() => undefined),
      }
      await Promise.race([
        deliver(hello, { as: 'json' }, { holdMs: 1_000, ...dies }).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 200)),
      ])
      expect(told.record?.step).toBe(step)
      expect(received()).toHaveLength(0)
      const end = await deliver(hello)
      // Nobody can know whether the request was made, so it is looked for and then sent again.
      if (step === 'final') {
        expect(end).toMatchObject({ end: 'notSent' })
        expect(await deliver(hello)).toMatchObject({ end: 'sent' })
      } else expect(end).toMatchObject({ end: 'sent' })
      expect(received()).toHaveLength(1)
    }
  },
)

test('a page that ends after the final request finds the letter sent', async () => {
  const { deliver, sandbox, told, received } = setUp()
  sandbox.faults.add(finalSend({ hold: true, when: 'after' }))
  void deliver(hello).catch(() => undefined)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  expect(told.record).toMatchObject({ step: 'final' })
  expect(await deliver(hello)).toMatchObject({ end: 'sent' })
  expect(received()).toHaveLength(1)
})

test('taken back in time, nothing was asked of Graph', async () => {
  const { deliver, cancel, told, asked } = setUp()
  const sleep = () => {
    cancel()
    return Promise.resolve()
  }
  const sending = deliver(hello, { as: 'json' }, { holdMs: 10_000, sleep })
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked).toEqual([])
  expect(steps(told.records)).toEqual(['held', undefined])
})

const later: SendIntent = { as: 'json', sendAt: '2026-01-05T09:00:00Z' }

test.each([false, true])('a letter for later is held by Exchange (draft: %j)', async (isDraft) => {
  const { deliver, save, clock, sandbox, inFolder, received, told, graph } = setUp()
  if (isDraft) await save(hello)
  const end = await deliver(hello, later, { now: () => clock.now })
  expect(end).toEqual({ end: 'scheduled', sendAt: later.sendAt })
  expect(told.record).toEqual({ step: 'scheduled', accountId: 'adele', sendAt: later.sendAt })
  expect(inFolder('outbox')).toHaveLength(1)
  clock.now += 3_600_000
  await graph({ method: 'GET', path: '/me', scopes: ['User.Read'] })
  expect(received()).toHaveLength(1)
  expect(sandbox.store.log.length).toBeGreaterThan(0)
})

test('a letter for later whose answer got lost is seen waiting', async () => {
  const { deliver, sandbox, told } = setUp()
  sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
  expect(await deliver(hello, later)).toEqual({ end: 'scheduled', sendAt: later.sendAt })
  expect(told.record).toMatchObject({ step: 'scheduled' })
})

test('called back in time it is gone from the mailbox', async () => {
  const { deliver, mailbox, letter, inFolder, clock, received, graph } = setUp()
  await deliver(hello, later, { now: () => clock.now })
  expect(await callBackLetter(mailbox, letter(hello))).toEqual({ end: 'calledBack' })
  expect(inFolder('outbox')).toEqual([])
  clock.now += 3_600_000
  await graph({ method: 'GET', path: '/me', scopes: ['User.Read'] })
  expect(received()).toEqual([])
})

test('called back too late it has left, and the copy is shown', async () => {
  const { deliver, mailbox, letter, clock, received } = setUp()
  await deliver(hello, later, { now: () => clock.now })
  clock.now += 3_600_000
  expect(await callBackLetter(mailbox, letter(hello))).toMatchObject({ end: 'left' })
  expect(received()).toHaveLength(1)
})

test('one that leaves in the moment it is called back is not said to be called back', async () => {
  const { deliver, mailbox, letter, clock, sandbox } = setUp()
  await deliver(hello, later, { now: () => clock.now })
  sandbox.faults.add({
    match: { method: 'DELETE' },
    what: { status: 404, code: 'ErrorItemNotFound' },
  })
  const calling = callBackLetter(mailbox, letter(hello), {}, () => {
    clock.now += 3_600_000
  })
  expect(await calling).toMatchObject({ end: 'left' })
})

test('a draft that was for later and shall go at once is made anew', async () => {
  const { deliver, sandbox, clock, received, inFolder, save } = setUp()
  await save(hello)
  const now = () => clock.now
  sandbox.faults.add(finalSend({ status: 504 }))
  expect(await deliver(hello, later, { now })).toMatchObject({ end: 'notSent' })
  expect(await deliver(hello, { as: 'json' }, { now })).toEqual({ end: 'sent' })
  expect(inFolder('outbox')).toEqual([])
  expect(received()).toHaveLength(1)
})
