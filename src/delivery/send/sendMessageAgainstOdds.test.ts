/** Sending when things go wrong midway, judged by the sandbox: it arrives all the same, and once. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const listed = (address: string, folder: 'sentitems' | 'drafts' | 'inbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const sent = () => listed('AdeleV@contoso.com', 'sentitems')
  const drafts = () => listed('AdeleV@contoso.com', 'drafts')
  const received = () => listed('AlexW@contoso.com', 'inbox')
  const calls = () => sandbox.store.log.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
  return { ...writer, sandbox, sent, drafts, received, calls }
}

const MB = 1024 * 1024
const bytesOf = (size: number) => new Uint8Array(randomBytes(size))
const withFile = (size: number): ComposedMessage => ({
  ...hello,
  attachments: [fileOf(bytesOf(size))],
})

test('tokens that expire in the middle of an upload do no harm', async () => {
  const { send, received, sandbox } = setUp()
  const what = { expireTokens: true }
  const account = 'AdeleV@contoso.com'
  sandbox.faults.add({ match: { method: 'PUT', account }, skip: 1, what })
  await send(withFile(9 * MB))
  expect(received()[0]!.attachments[0]!.bytes).toHaveLength(9 * MB)
})

test.each<[string, Fault]>([
  [
    'an upload that is cut off',
    { match: { method: 'PUT' }, skip: 1, what: { dropConnection: true } },
  ],
  [
    'a range whose answer is lost',
    { match: { method: 'PUT' }, what: { dropConnection: true, when: 'after' } },
  ],
  [
    'a last range whose answer is lost',
    { match: { method: 'PUT' }, skip: 2, what: { dropConnection: true, when: 'after' } },
  ],
  ['a session that is forgotten', { match: { method: 'PUT' }, skip: 1, what: { status: 404 } }],
  [
    'a hidden Location',
    { match: { method: 'PUT' }, times: 'always', what: { withoutHeaders: ['Location'] } },
  ],
  [
    'a lost upload session',
    { match: { path: 'createUploadSession' }, what: { dropConnection: true, when: 'after' } },
  ],
  ['a throttled range', { match: { method: 'PUT' }, what: { status: 429, retryAfter: 1 } }],
  [
    'a lost create',
    {
      match: { method: 'POST', path: '/messages$' },
      what: { dropConnection: true, when: 'after' },
    },
  ],
  [
    'a create that failed',
    { match: { method: 'POST', path: '/messages$' }, what: { status: 503 } },
  ],
  [
    'a check that failed',
    { match: { method: 'GET', path: '/attachments$' }, what: { status: 503, body: 'empty' } },
  ],
])('%s: it arrives all the same, once', async (_name, fault) => {
  const { send, sent, received, drafts, sandbox } = setUp()
  sandbox.faults.add(fault)
  await send(withFile(9 * MB))
  expect(sent()).toHaveLength(1)
  expect(received().map(({ attachments }) => attachments.map(({ bytes }) => bytes.length))).toEqual(
    [[9 * MB]],
  )
  expect(drafts()).toEqual([])
})

test.each(['before', 'after'] as const)(
  'an attachment whose answer is lost (%s) is there once',
  async (when) => {
    const { send, received, sandbox } = setUp()
    const match = { method: 'POST', path: '/attachments$' }
    sandbox.faults.add({ match, what: { dropConnection: true, when } })
    const attachments = [fileOf(bytesOf(2_000_000), 'a'), fileOf(bytesOf(2_000_001), 'b')]
    await send({ ...hello, attachments })
    expect(
      received()[0]!
        .attachments.map(({ name }) => name)
        .sort(),
    ).toEqual(['a', 'b'])
  },
)

test('after a failure the next try uploads nothing twice', async () => {
  const { send, received, drafts, sandbox, calls, reported } = setUp()
  const attachments = [fileOf(bytesOf(1_000), 'a'), fileOf(bytesOf(4_000_000), 'b')]
  const message = { ...hello, attachments }
  const match = { method: 'POST', path: 'createUploadSession' }
  sandbox.faults.add({
    match: { method: 'PUT' },
    skip: 1,
    what: { status: 403, code: 'ErrorQuotaExceeded' },
  })
  sandbox.faults.add({ match, what: { delayMs: 50 } })
  await expect(send(message)).rejects.toMatchObject({ attachmentId: attachments[1]!.id })
  expect(drafts()).toHaveLength(1)
  expect(Object.keys(reported.draft!.attached)).toEqual([attachments[0]!.id])
  await send(message)
  expect(received()[0]!.attachments.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(calls().filter((call) => call.endsWith('createUploadSession'))).toHaveLength(1)
  expect(calls().filter((call) => call.startsWith('PUT'))).toHaveLength(3)
})

test('a file that vanished is named, and nothing was sent', async () => {
  const file = { ...fileOf(bytesOf(1_024)), file: new Blob([]) }
  const { send, sent, reported } = setUp()
  const error = await send({ ...hello, attachments: [file] }).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(AttachmentFailed)
  expect(error).toMatchObject({
    attachmentId: file.id,
    cause: expect.any(UnreadableFile) as object,
  })
  expect(sent()).toEqual([])
  expect(reported.finals).toBe(0)
})

test('a copy that was thrown away is never taken for a create whose answer was lost', async () => {
  const { save, send, received, sandbox, reported } = setUp()
  const { id } = await save({ ...hello, subject: 'Old' })
  // Otherwise it is told to be gone, and no other is made.
  reported.draft = { ...reported.draft!, alteredFiles: [] }
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')!.id)
  mailbox.discard(mailbox.find(id)!)
  const match = { method: 'POST', path: '/messages$' }
  sandbox.faults.add({ match, what: { status: 500 } })
  await send({ ...hello, subject: 'New', headers: [{ id: '1', name: 'X-New', value: '1' }] })
  expect(received().map(({ subject }) => subject)).toEqual(['New'])
})
