/** Sending, judged by the sandbox: both routes, every way it can fail, and never twice. */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { DraftAltered, DraftGone, UnknownOutcome } from '#delivery/core/deliveryErrors.ts'
import { finalSend } from '#testing/sandboxExchange.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const alex = sandbox.store.mailbox(sandbox.store.findAccount('AlexW@contoso.com')!.id)
  const sent = () => adele.list(adele.folderId('sentitems'))
  const drafts = () => adele.list(adele.folderId('drafts'))
  const received = () => alex.list(alex.folderId('inbox'))
  const calls = () => sandbox.store.log.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
  return { ...writer, sandbox, adele, sent, drafts, received, calls }
}

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const MB = 1024 * 1024
const bytesOf = (size: number) => new Uint8Array(randomBytes(size))
const withFile = (size: number): ComposedMessage => ({
  ...hello,
  attachments: [fileOf(bytesOf(size))],
})

test('a small message is one request, stamped', async () => {
  const { send, sent, received, calls, stamp, reported } = setUp()
  await send(hello)
  expect(calls()).toEqual(['POST /v1.0/me/sendMail'])
  expect(sent()).toMatchObject([{ subject: 'Hello', ...pick(stamp) }])
  expect(received()).toHaveLength(1)
  expect(reported).toMatchObject({ draft: undefined, finals: 1 })
})

function pick({ internetMessageId }: { internetMessageId: string }) {
  return { internetMessageId }
}

test.each([1_024, 2_999_999, 3_000_000, 3_145_728, 25 * MB])(
  'a file of %i bytes arrives as it was',
  async (size) => {
    const { send, sent, received, drafts, reported } = setUp()
    const bytes = bytesOf(size)
    const file = fileOf(bytes, 'käse “1”.bin')
    await send({ ...hello, attachments: [file] })
    for (const [copy] of [sent(), received()]) {
      expect(copy!.attachments.map(({ name }) => name)).toEqual(['käse “1”.bin'])
      expect(sha(copy!.attachments[0]!.bytes)).toBe(sha(bytes))
    }
    expect(drafts()).toEqual([])
    const { [file.id]: progress = [size] } = reported.sentBytes
    expect(progress.at(-1)).toBe(size)
  },
)

test('two files of one name both arrive', async () => {
  const { send, received } = setUp()
  const attachments = [fileOf(bytesOf(2_000_000), 'a'), fileOf(bytesOf(2_000_001), 'a')]
  await send({ ...hello, attachments })
  expect(received()[0]!.attachments.map(({ bytes }) => bytes.length)).toEqual([
    2_000_000, 2_000_001,
  ])
})

test('a saved message is sent as its draft', async () => {
  const { save, send, sent, drafts, calls, reported } = setUp()
  await save(hello)
  await send({ ...hello, subject: 'Hello again' })
  expect(drafts()).toEqual([])
  expect(sent()).toMatchObject([{ subject: 'Hello again' }])
  expect(calls().filter((call) => call === 'POST /v1.0/me/messages')).toHaveLength(1)
  expect(reported.draft).toBeUndefined()
})

test.each<[string, Fault['what'], number]>([
  ['a 504 although it was sent', { status: 504, when: 'after' }, 1],
  ['a 503 in plain text', { status: 503, body: 'text' }, 0],
  ['a 500 of nothing', { status: 500, body: 'empty' }, 0],
  ['a lost answer although it was sent', { dropConnection: true, when: 'after' }, 1],
  ['a broken connection', { dropConnection: true }, 0],
  ['no CORS headers', { status: 503, withoutCors: true }, 0],
])('%s: unknown, and not repeated, by either route', async (_name, what, copies) => {
  for (const isDraft of [false, true]) {
    const { send, save, sent, sandbox, requests } = setUp()
    if (isDraft) await save(hello)
    sandbox.faults.add(finalSend(what))
    await expect(send(hello)).rejects.toBeInstanceOf(UnknownOutcome)
    expect(sent()).toHaveLength(copies)
    expect(requests.filter(({ url }) => /\/send/.test(url))).toHaveLength(1)
  }
})

test('without a network nothing left, and that is known', async () => {
  const { send, requests } = setUp()
  vi.stubGlobal('navigator', { onLine: false })
  const failure = { kind: 'offline', left: false }
  await expect(send(hello)).rejects.toMatchObject({ failure })
  expect(requests).toEqual([])
  vi.unstubAllGlobals()
})

test('202 with Retry-After is accepted, once', async () => {
  const { send, sent, sandbox } = setUp()
  sandbox.faults.add(finalSend({ retryAfter: 5 }))
  await send(hello)
  expect(sent()).toHaveLength(1)
})

test.each([
  [7, [7_000]],
  [undefined, [3_000]],
])('429 with Retry-After %j is waited for, then sent once', async (retryAfter, waits) => {
  const { send, sent, sandbox, slept, reported } = setUp()
  sandbox.faults.add(finalSend({ status: 429, ...(retryAfter && { retryAfter }) }))
  await send(hello)
  expect(sent()).toHaveLength(1)
  expect(slept).toEqual(waits)
  expect(reported.waits).toEqual([{ forMs: waits[0], why: 'throttled' }, undefined])
})

test('what is refused is not sent, and its draft stays', async () => {
  const { send, save, sent, drafts } = setUp()
  const toNobody = { ...hello, to: [] }
  await save(toNobody)
  const failure = { kind: 'rejected', code: 'ErrorInvalidRecipients' }
  await expect(send(toNobody)).rejects.toMatchObject({ failure })
  expect(sent()).toEqual([])
  expect(drafts()).toHaveLength(1)
})

test('a draft that got other files while it was filled is not sent; the next try sends the message', async () => {
  const { send, sent, drafts, sandbox, adele } = setUp()
  sandbox.faults.add({ match: { method: 'GET', path: '/attachments' }, what: { hold: true } })
  const sending = send(withFile(3_500_000))
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  const [draft] = drafts()
  adele.put({
    ...draft!,
    attachments: [...draft!.attachments, { ...draft!.attachments[0]!, id: 'x' }],
  })
  sandbox.faults.release()
  await expect(sending).rejects.toBeInstanceOf(DraftAltered)
  expect(sent()).toEqual([])
  await send(withFile(3_500_000))
  expect(sent()[0]!.attachments).toHaveLength(1)
  expect(drafts()).toEqual([])
})

test('a draft that is gone may have been sent elsewhere, so it is not sent again by itself', async () => {
  const { save, send, sent, adele, reported } = setUp()
  const { id } = await save(hello)
  adele.messages.delete(id)
  await expect(send(hello)).rejects.toBeInstanceOf(DraftGone)
  expect(reported.draft).toBeUndefined()
  await send(hello)
  expect(sent()).toHaveLength(1)
})

test.each([false, true])(
  'what was sent after all is not sent again (same id: %j)',
  async (isSame) => {
    const { save, send, sent, sandbox } = setUp()
    await save(hello)
    if (isSame) sandbox.faults.add({ what: { mailbox: 'sameIdAfterSend' } })
    sandbox.faults.add(finalSend({ status: 504, when: 'after' }))
    await expect(send(hello)).rejects.toBeInstanceOf(UnknownOutcome)
    const again = send(hello)
    await expect(again).rejects.toBeInstanceOf(DraftGone)
    expect(sent()).toHaveLength(1)
  },
)
