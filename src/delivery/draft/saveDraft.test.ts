/** Saving, judged by the sandbox: the copy in Drafts follows the message and is one. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createSandboxClient } from '#testing/sandboxClient.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import { saveDraft } from './saveDraft.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const adele = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  const drafts = () => adele.list(adele.folderId('drafts'))
  const calls = () =>
    sandbox.store.log.map(
      ({ method, path }) => `${method} ${path.replace(/messages\/[^/?]+/, 'messages/1')}`,
    )
  return { ...writer, sandbox, adele, drafts, calls }
}

const file = (name: string, size = 1_024) => fileOf(new Uint8Array(randomBytes(size)), name)
const header = (value: string) => [{ id: 'row', name: 'x-one', value }]
const create = { method: 'POST', path: '/messages$' }

test('everything of a message lies in the draft', async () => {
  const { save, drafts, reported } = setUp()
  const message: ComposedMessage = {
    ...hello,
    cc: [{ address: 'MeganB@contoso.com', name: 'Megan' }],
    bcc: [{ address: 'danas@contoso.com' }],
    importance: 'high',
    headers: header('1'),
    receipts: { read: true, delivery: true },
    flag: { on: true, start: '2026-03-01T08:00', due: '2026-03-02T17:00', timeZone: 'UTC' },
    attachments: [file('a.txt')],
  }
  await save(message)
  expect(drafts()).toMatchObject([
    {
      subject: 'Hello',
      importance: 'high',
      isReadReceiptRequested: true,
      isDeliveryReceiptRequested: true,
      internetMessageHeaders: [{ name: 'x-one', value: '1' }],
      flag: { flagStatus: 'flagged', dueDateTime: { timeZone: 'UTC' } },
      attachments: [{ name: 'a.txt' }],
    },
  ])
  expect(reported.draft).toMatchObject({ isKept: true })
})

test('the second save changes only what changed, on the same draft', async () => {
  const { save, drafts, calls, sandbox } = setUp()
  const [a, b] = [file('a'), file('b')]
  await save({ ...hello, importance: 'high', attachments: [a] })
  sandbox.store.requestLog.clear()
  await save({ ...hello, subject: 'Bye', attachments: [b] })
  expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([
    'PATCH /v1.0/me/messages/1',
    expect.stringContaining('DELETE /v1.0/me/messages/1/attachments/') as string,
    'POST /v1.0/me/messages/1/attachments',
  ])
  const patch = sandbox.store.log.find(({ method }) => method === 'PATCH')
  expect(patch!.body).toEqual({ subject: 'Bye', importance: 'normal' })
  expect(drafts()).toMatchObject([{ subject: 'Bye', attachments: [{ name: 'b' }] }])
})

test('a save without a change writes nothing, but does not claim what is not so', async () => {
  const { save, sandbox, calls, adele } = setUp()
  const { id } = await save(hello)
  sandbox.store.requestLog.clear()
  await save(hello)
  expect(calls()).toEqual([expect.stringMatching('^GET ') as string])
  adele.messages.delete(id)
  await expect(save(hello)).rejects.toBeInstanceOf(DraftGone)
})

test('a date that left the flag leaves the draft', async () => {
  const { save, drafts } = setUp()
  const flag = { on: true, start: '2026-03-01T08:00', due: '2026-03-02T17:00', timeZone: 'UTC' }
  await save({ ...hello, flag: { ...flag, on: true } })
  await save({ ...hello, flag: { on: true, start: flag.start, timeZone: 'UTC' } })
  expect(drafts()[0]!.flag).not.toHaveProperty('dueDateTime')
  await save(hello)
  expect(drafts()[0]!.flag).toEqual({ flagStatus: 'notFlagged' })
})

test('new headers make a new draft, and the old one goes when it is complete', async () => {
  const { save, drafts, sandbox, reported } = setUp()
  const attachments = [file('a')]
  const { id } = await save({ ...hello, attachments })
  const match = { method: 'POST', path: '/attachments$' }
  sandbox.faults.add({ match, what: { status: 400, code: 'ErrorNeverSeen' } })
  const changed = { ...hello, headers: header('1'), attachments }
  await expect(save(changed)).rejects.toMatchObject({ name: 'AttachmentFailed' })
  expect(drafts().map((draft) => draft.id)).toContain(id)
  await save(changed)
  expect(drafts()).toMatchObject([{ internetMessageHeaders: [{ value: '1' }], attachments: [{}] }])
  expect(reported.draft).not.toHaveProperty('replaces')
})

test('who cancels a replacement keeps the old draft', async () => {
  const { save, cancel, drafts, sandbox, reported } = setUp()
  const first = await save(hello)
  sandbox.faults.add({ match: { method: 'POST', path: '/attachments$' }, what: { hold: true } })
  const saving = save({ ...hello, headers: header('1'), attachments: [file('a')] })
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' })
  expect(drafts().map(({ id }) => id)).toEqual([first.id])
  expect(reported.draft).toEqual(first)
})

test('who cancels on a later page keeps what an earlier one has replaced the old draft by', async () => {
  const { save, cancel, drafts, sandbox, reported } = setUp()
  await save(hello)
  const changed = { ...hello, headers: header('1') }
  sandbox.faults.add({ match: create, what: { hold: true, when: 'after' } })
  const saving = save(changed)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  // As far as it was written down when the page ended; what it had asked for was done all the same.
  const { draft, creating } = reported
  sandbox.faults.release()
  const { id } = await saving
  Object.assign(reported, { draft, creating })
  sandbox.faults.add({ match: { method: 'GET' }, what: { hold: true } })
  const later = save(changed)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  await expect(later).rejects.toMatchObject({ name: 'AbortError' })
  expect(drafts()).toMatchObject([{ id }])
  expect(reported.draft).toMatchObject({ id, isKept: true })
})

test('who cancels on a later page is told of what another program sent, before it is sent anew', async () => {
  const { save, deliver, cancel, sandbox, reported, adele, graph } = setUp()
  const { id } = await save(hello)
  const changed = { ...hello, subject: 'Later', headers: header('1') }
  // A page that ends before the answer.
  sandbox.faults.add({ match: create, what: { hold: true, when: 'after' } })
  void save(changed)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  const path = `/me/messages/${id}/send`
  await graph({ method: 'POST', path, scopes: ['Mail.Send'], reads: 'accepted' })
  sandbox.faults.add({ match: { method: 'GET' }, what: { hold: true } })
  const later = save(changed)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(2)
  cancel()
  await expect(later).rejects.toMatchObject({ name: 'AbortError' })
  expect(reported.stamp).toMatchObject({ isDraftGone: true })
  expect(await deliver(changed)).toMatchObject({ kind: 'otherVersion' })
  expect(adele.list(adele.folderId('sentitems'))).toHaveLength(1)
})

test('who cancels while the draft is being made leaves none, though no answer told of it', async () => {
  const { save, cancel, drafts, reported, sandbox } = setUp()
  sandbox.faults.add({ match: create, what: { hold: true, when: 'after' } })
  const saving = save(hello)
  await expect.poll(() => sandbox.faults.held()).toHaveLength(1)
  cancel()
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' })
  expect(drafts()).toEqual([])
  expect(reported.draft).toBeUndefined()
})

test('another account gets its own draft, and the old one goes', async () => {
  const { save, drafts, sandbox, graph, stamp, reported } = setUp()
  await save(hello)
  const megan = sandbox.store.mailbox(sandbox.store.findAccount('MeganB@contoso.com')!.id)
  const other = createSandboxClient(sandbox, { address: 'MeganB@contoso.com' })
  const mailbox = {
    graph: other.graph,
    accountId: 'megan',
    graphOf: (id: string) => (id === 'adele' ? graph : undefined),
  }
  await saveDraft(mailbox, { id: 'message-1', stamp, message: hello, draft: reported.draft })
  expect(drafts()).toEqual([])
  expect(megan.list(megan.folderId('drafts'))).toHaveLength(1)
})

test.each(['before', 'after'] as const)(
  'a create whose answer is lost (%s) makes one draft',
  async (when) => {
    const { save, drafts, sandbox } = setUp()
    sandbox.faults.add({ match: create, what: { dropConnection: true, when } })
    await save(hello)
    expect(drafts()).toHaveLength(1)
  },
)

test('a lost create is looked for when the writer tries again, even with a changed message', async () => {
  const { save, drafts, sandbox } = setUp()
  sandbox.faults.add({ match: create, what: { status: 504, when: 'after' } })
  sandbox.faults.add({ match: { method: 'GET' }, times: 5, what: { dropConnection: true } })
  await expect(save(hello)).rejects.toMatchObject({ failure: { kind: 'offline' } })
  await save({ ...hello, subject: 'Bye' })
  expect(drafts()).toMatchObject([{ subject: 'Bye' }])
})

test('a draft that is gone is told, and the next save makes a new one', async () => {
  const { save, drafts, adele, reported } = setUp()
  const { id } = await save(hello)
  adele.messages.delete(id)
  await expect(save({ ...hello, subject: 'Bye' })).rejects.toBeInstanceOf(DraftGone)
  expect(reported.draft).toBeUndefined()
  await save({ ...hello, subject: 'Bye' })
  expect(drafts()).toMatchObject([{ subject: 'Bye' }])
})

test('a missing permission is told as such', async () => {
  const { sandbox } = setUp()
  const token = sandbox.tokenFor('AdeleV@contoso.com', ['Mail.Send'])
  const { save } = createDeliveryHarness(sandbox, { getToken: () => Promise.resolve(token) })
  await expect(save(hello)).rejects.toMatchObject({ failure: { code: 'ErrorAccessDenied' } })
})
