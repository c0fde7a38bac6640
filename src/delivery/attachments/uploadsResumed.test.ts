/** Uploads that were broken off go on where the server stands, in the same draft. */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { uploadedTo } from '#delivery/core/draftChanges.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

type Options = Parameters<typeof createDeliveryHarness>[1]

const range = 3_932_160
const bytesOf = (size: number) => new Uint8Array(randomBytes(size))
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const put = { method: 'PUT' }
const isRange = ({ method }: { method: string }) => method === 'PUT'
const withFiles = (...attachments: Attachment[]) => ({ ...hello, attachments })

function setUp() {
  const clock = { now: Date.parse('2026-05-01T10:00:00Z') }
  const sandbox = createSandbox({ now: () => new Date(clock.now) })
  const writerOf = (options: Options = {}) =>
    createDeliveryHarness(sandbox, { now: () => clock.now, ...options })
  const listed = (address: string, folder: 'inbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const received = () => listed('AlexW@contoso.com', 'inbox')[0]!.attachments
  const calls = (what: string) =>
    sandbox.store.log.filter(({ method, path }) => `${method} ${path}`.includes(what)).length
  const held = () => expect.poll(() => sandbox.faults.held().length)
  return { sandbox, clock, writerOf, received, calls, held }
}

/** A page that is closed in the middle of the upload's third range: nothing more is heard of it. */
async function closedInTheMiddle(scene: ReturnType<typeof setUp>, ...files: Attachment[]) {
  const first = scene.writerOf()
  scene.sandbox.faults.add({ match: put, skip: 2, what: { hold: true } })
  void first.send(withFiles(...files))
  await scene.held().toBe(1)
  const next = scene.writerOf({ stamp: first.stamp })
  next.reported.draft = JSON.parse(
    JSON.stringify(first.reported.draft),
  ) as typeof first.reported.draft
  return next
}

test('after a reload it goes on where the server stands', async () => {
  const scene = setUp()
  const bytes = bytesOf(5 * range)
  const file = fileOf(bytes)
  const next = await closedInTheMiddle(scene, file)
  expect(next.reported.draft?.uploads?.[file.id]).toMatchObject({ next: 2 * range })
  await next.send(withFiles(file))
  expect(sha(scene.received()[0]!.bytes)).toBe(sha(bytes))
  expect(next.requests.filter(isRange)).toHaveLength(3)
  expect(next.reported.sentBytes[file.id]?.[0]).toBe(2 * range)
  expect(scene.calls('createUploadSession')).toBe(1)
})

test('a server that hides where it stands is gone on with at our own count', async () => {
  const scene = setUp()
  const file = fileOf(bytesOf(5 * range))
  const next = await closedInTheMiddle(scene, file)
  const match = { method: 'GET', path: 'AttachmentSessions' }
  scene.sandbox.faults.add({ match, what: { status: 405, code: 'MethodNotAllowed' } })
  await next.send(withFiles(file))
  expect(next.requests.filter(isRange)).toHaveLength(3)
  expect(scene.received()).toHaveLength(1)
})

test('of a wrong count of ours the server is right', async () => {
  const scene = setUp()
  const bytes = bytesOf(5 * range)
  const file = fileOf(bytes)
  const next = await closedInTheMiddle(scene, file)
  next.reported.draft = uploadedTo(file.id, 4 * range)(next.reported.draft!)
  await next.send(withFiles(file))
  expect(sha(scene.received()[0]!.bytes)).toBe(sha(bytes))
})

test.each<[string, (scene: ReturnType<typeof setUp>) => void]>([
  ['is over by the clock', ({ clock }) => (clock.now += 2 * 60 * 60_000)],
  [
    'is forgotten by the server',
    ({ sandbox }) => {
      const match = { method: 'GET', path: 'AttachmentSessions' }
      sandbox.faults.add({ match, what: { status: 410 } })
    },
  ],
])('a session that %s starts the file again, in the same draft', async (_name, end) => {
  const scene = setUp()
  const file = fileOf(bytesOf(3 * range))
  const next = await closedInTheMiddle(scene, file)
  end(scene)
  await next.send(withFiles(file))
  expect(scene.calls('createUploadSession')).toBe(2)
  const created = next.requests.filter(
    ({ method, url }) => method === 'POST' && /\/messages$/.test(url),
  )
  expect(created).toEqual([])
  expect(scene.received()).toHaveLength(1)
})

test('a file that arrived just before the page closed is found, not sent again', async () => {
  const scene = setUp()
  const first = scene.writerOf()
  const file = fileOf(bytesOf(2 * range))
  scene.sandbox.faults.add({ match: put, skip: 1, what: { hold: true, when: 'after' } })
  void first.send(withFiles(file))
  await scene.held().toBe(1)
  const next = scene.writerOf({ stamp: first.stamp })
  next.reported.draft = structuredClone(first.reported.draft)
  await next.send(withFiles(file))
  expect(next.requests.filter(isRange)).toEqual([])
  expect(scene.received()).toHaveLength(1)
})

test('a session that ends again and again is given up, and the file is named', async () => {
  const scene = setUp()
  const { send, reported } = scene.writerOf()
  const file = fileOf(bytesOf(2 * range))
  scene.sandbox.faults.add({ match: put, times: 'always', what: { status: 404 } })
  await expect(send(withFiles(file))).rejects.toMatchObject({
    attachmentId: file.id,
    cause: { name: 'UploadExpired' },
  })
  expect(scene.calls('createUploadSession')).toBe(5)
  expect(reported.draft?.uploads).toBeUndefined()
})

test('a failure leaves the session, and Retry goes on with it', async () => {
  const scene = setUp()
  const { send, reported, requests } = scene.writerOf()
  const file = fileOf(bytesOf(3 * range))
  scene.sandbox.faults.add({
    match: put,
    skip: 2,
    what: { status: 403, code: 'ErrorQuotaExceeded' },
  })
  await expect(send(withFiles(file))).rejects.toMatchObject({ attachmentId: file.id })
  expect(reported.draft?.uploads?.[file.id]).toMatchObject({ next: 2 * range })
  await send(withFiles(file))
  expect(requests.filter(isRange)).toHaveLength(4)
  expect(scene.received()).toHaveLength(1)
})

test('a file that left the message takes its session with it', async () => {
  const scene = setUp()
  const { send, requests } = scene.writerOf()
  const [gone, kept] = [fileOf(bytesOf(3 * range), 'gone'), fileOf(bytesOf(10), 'kept')]
  scene.sandbox.faults.add({
    match: put,
    skip: 2,
    what: { status: 403, code: 'ErrorQuotaExceeded' },
  })
  await expect(send(withFiles(gone))).rejects.toMatchObject({ attachmentId: gone.id })
  await send(withFiles(kept))
  expect(requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  expect(scene.received().map(({ name }) => name)).toEqual(['kept'])
})

test.each([
  ['a small file', 10, { method: 'POST', path: '/attachments$' }],
  ['a large one', range, put],
])('%s is known on the device before its bytes are sent', async (_, size, match) => {
  const scene = setUp()
  const file = fileOf(bytesOf(size), 'Plan.bin')
  const writer = scene.writerOf()
  let stored: typeof writer.reported.draft
  writer.recovery.whenStored = () =>
    Promise.resolve(void (stored = structuredClone(writer.reported.draft)))
  scene.sandbox.faults.add({ match, what: { hold: true } })
  void writer.save(withFiles(file))
  await scene.held().toBe(1)
  expect(stored?.asked).toEqual({ [file.id]: 'Plan.bin' })
  expect([...stored!.inDoubt, ...Object.keys(stored!.uploads ?? {})]).toEqual([file.id])
})
