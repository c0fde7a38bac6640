/** Large files on their way, judged by the sandbox: resumed, side by side, held back, given up. */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { uploadedTo } from './draftChanges.ts'
import { createWriter, fileOf, hello } from './testWriter.ts'

type Options = Parameters<typeof createWriter>[1]
type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]

const MB = 1_048_576
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
    createWriter(sandbox, { now: () => clock.now, ...options })
  const listed = (address: string, folder: 'sentitems' | 'drafts' | 'inbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const received = () => listed('AlexW@contoso.com', 'inbox')[0]!.attachments
  const drafts = () => listed('AdeleV@contoso.com', 'drafts')
  const calls = (what: string) =>
    sandbox.store.log.filter(({ method, path }) => `${method} ${path}`.includes(what)).length
  const held = () => expect.poll(() => sandbox.faults.held().length)
  return { sandbox, clock, writerOf, received, drafts, calls, held }
}

/** A page that is closed in the middle of the upload's third range: nothing more is heard of it. */
async function closedInTheMiddle(scene: ReturnType<typeof setUp>, ...files: Attachment[]) {
  const first = scene.writerOf()
  scene.sandbox.faults.add({ match: put, skip: 2, what: { hold: true } })
  void first.send(withFiles(...files))
  await scene.held().toBe(1)
  const next = scene.writerOf({ stamp: first.stamp })
  next.told.draft = JSON.parse(JSON.stringify(first.told.draft)) as typeof first.told.draft
  return next
}

test('after a reload it goes on where the server stands', async () => {
  const scene = setUp()
  const bytes = bytesOf(5 * range)
  const file = fileOf(bytes)
  const next = await closedInTheMiddle(scene, file)
  expect(next.told.draft?.uploads?.[file.id]).toMatchObject({ next: 2 * range })
  await next.send(withFiles(file))
  expect(sha(scene.received()[0]!.bytes)).toBe(sha(bytes))
  expect(next.asked.filter(isRange)).toHaveLength(3)
  expect(next.told.sentBytes[file.id]?.[0]).toBe(2 * range)
  expect(scene.calls('createUploadSession')).toBe(1)
})

test('a server that hides where it stands is gone on with at our own count', async () => {
  const scene = setUp()
  const file = fileOf(bytesOf(5 * range))
  const next = await closedInTheMiddle(scene, file)
  const match = { method: 'GET', path: 'AttachmentSessions' }
  scene.sandbox.faults.add({ match, what: { status: 405, code: 'MethodNotAllowed' } })
  await next.send(withFiles(file))
  expect(next.asked.filter(isRange)).toHaveLength(3)
  expect(scene.received()).toHaveLength(1)
})

test('of a wrong count of ours the server is right', async () => {
  const scene = setUp()
  const bytes = bytesOf(5 * range)
  const file = fileOf(bytes)
  const next = await closedInTheMiddle(scene, file)
  next.told.draft = uploadedTo(file.id, 4 * range)(next.told.draft!)
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
  const created = next.asked.filter(
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
  next.told.draft = structuredClone(first.told.draft)
  await next.send(withFiles(file))
  expect(next.asked.filter(isRange)).toEqual([])
  expect(scene.received()).toHaveLength(1)
})

test('a session that ends again and again is given up, and the file is named', async () => {
  const scene = setUp()
  const { send, told } = scene.writerOf()
  const file = fileOf(bytesOf(2 * range))
  scene.sandbox.faults.add({ match: put, times: 'always', what: { status: 404 } })
  await expect(send(withFiles(file))).rejects.toMatchObject({
    attachmentId: file.id,
    cause: { name: 'UploadExpired' },
  })
  expect(scene.calls('createUploadSession')).toBe(5)
  expect(told.draft?.uploads).toBeUndefined()
})

test('a failure leaves the session, and Retry goes on with it', async () => {
  const scene = setUp()
  const { send, told, asked } = scene.writerOf()
  const file = fileOf(bytesOf(3 * range))
  scene.sandbox.faults.add({
    match: put,
    skip: 2,
    what: { status: 403, code: 'ErrorQuotaExceeded' },
  })
  await expect(send(withFiles(file))).rejects.toMatchObject({ attachmentId: file.id })
  expect(told.draft?.uploads?.[file.id]).toMatchObject({ next: 2 * range })
  await send(withFiles(file))
  expect(asked.filter(isRange)).toHaveLength(4)
  expect(scene.received()).toHaveLength(1)
})

test('a file that left the letter takes its session with it', async () => {
  const scene = setUp()
  const { send, asked } = scene.writerOf()
  const [gone, kept] = [fileOf(bytesOf(3 * range), 'gone'), fileOf(bytesOf(10), 'kept')]
  scene.sandbox.faults.add({
    match: put,
    skip: 2,
    what: { status: 403, code: 'ErrorQuotaExceeded' },
  })
  await expect(send(withFiles(gone))).rejects.toMatchObject({ attachmentId: gone.id })
  await send(withFiles(kept))
  expect(asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  expect(scene.received().map(({ name }) => name)).toEqual(['kept'])
})

test('two large files go side by side, never three, and no news is lost', async () => {
  const scene = setUp()
  const { send, told, asked } = scene.writerOf()
  const files = ['a', 'b', 'c', 'd'].map((name) => fileOf(bytesOf(2 * range), name))
  scene.sandbox.faults.add({ match: put, times: 2, what: { hold: true } })
  const sending = send(withFiles(...files))
  await scene.held().toBe(2)
  expect(Object.keys(told.draft?.uploads ?? {})).toEqual([files[0]!.id, files[1]!.id])
  scene.sandbox.faults.release()
  scene.sandbox.faults.add({ match: { path: '/send$' }, what: { hold: true } })
  await scene.held().toBe(1)
  expect(Object.keys(told.draft!.attached).sort()).toEqual(files.map(({ id }) => id).sort())
  expect(told.draft).toMatchObject({ inDoubt: [] })
  expect(told.draft?.uploads).toBeUndefined()
  scene.sandbox.faults.release()
  await sending
  expect(asked.filter(isRange)).toHaveLength(8)
  expect(scene.received()).toHaveLength(4)
})

test('of two files of one name the second waits, so neither is taken for the other', async () => {
  const scene = setUp()
  const { send } = scene.writerOf()
  const hidden = { withoutHeaders: ['Location'] }
  scene.sandbox.faults.add({ match: put, times: 'always', what: hidden })
  const contents = [bytesOf(range + 1), bytesOf(range + 2)]
  await send(withFiles(...contents.map((bytes) => fileOf(bytes, 'same'))))
  expect(scene.received().map(({ bytes }) => sha(bytes))).toEqual(contents.map(sha))
})

test('the first failure stops the others, which are resumed', async () => {
  const scene = setUp()
  const { send, told } = scene.writerOf()
  const [held, refused] = [fileOf(bytesOf(2 * range), 'held'), fileOf(bytesOf(range), 'refused')]
  scene.sandbox.faults.add({ match: put, skip: 1, what: { hold: true } })
  const match = { path: 'createUploadSession' }
  scene.sandbox.faults.add({
    match,
    skip: 1,
    what: { status: 400, code: 'ErrorNeverSeen', delayMs: 200 },
  })
  await expect(send(withFiles(held, refused))).rejects.toMatchObject({ attachmentId: refused.id })
  expect(told.draft?.uploads).toMatchObject({ [held.id]: { next: range } })
  await send(withFiles(held, refused))
  expect(scene.calls('createUploadSession')).toBe(3)
  expect(scene.received()).toHaveLength(2)
})

test('a paused file begins no range and leaves its place; Send goes on with it afterwards', async () => {
  const scene = setUp()
  const { send, gate, told, asked } = scene.writerOf()
  const files = ['a', 'b', 'c'].map((name) => fileOf(bytesOf(2 * range), name))
  scene.sandbox.faults.add({ match: put, times: 2, what: { hold: true } })
  const sending = send(withFiles(...files))
  await scene.held().toBe(2)
  gate.pause(files[0]!.id)
  scene.sandbox.faults.release()
  await expect.poll(() => Object.keys(told.draft!.attached)).toHaveLength(2)
  expect(told.draft?.uploads).toMatchObject({ [files[0]!.id]: { next: range } })
  expect(told.finals).toBe(0)
  gate.resume(files[0]!.id)
  await sending
  expect(asked.filter(isRange)).toHaveLength(6)
  expect(scene.received()).toHaveLength(3)
})

test('who cancels while a file is paused leaves neither session nor draft', async () => {
  const scene = setUp()
  const { send, gate, cancel, told } = scene.writerOf()
  const file = fileOf(bytesOf(2 * range))
  scene.sandbox.faults.add({ match: put, what: { hold: true } })
  const sending = send(withFiles(file))
  await scene.held().toBe(1)
  gate.pause(file.id)
  scene.sandbox.faults.release()
  await expect.poll(() => told.draft?.uploads?.[file.id]?.next).toBe(range)
  cancel()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(scene.calls('DELETE /api')).toBe(1)
  expect(scene.drafts()).toEqual([])
})

test('who cancels an upload to a kept draft can send it again from the start', async () => {
  const scene = setUp()
  const { save, send, cancel, told } = scene.writerOf()
  await save(hello)
  const file = fileOf(bytesOf(2 * range))
  scene.sandbox.faults.add({ match: put, skip: 1, what: { hold: true, when: 'after' } })
  const sending = send(withFiles(file))
  await scene.held().toBe(1)
  cancel()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(told.draft?.uploads).toBeUndefined()
  await send(withFiles(file))
  expect(scene.received()).toHaveLength(1)
})

test('a new file is not taken for one of the same name that left in doubt', async () => {
  const scene = setUp()
  const { save, send, cancel } = scene.writerOf()
  await save(hello)
  scene.sandbox.faults.add({
    match: { path: '/attachments$' },
    what: { hold: true, when: 'after' },
  })
  const saving = save(withFiles(fileOf(bytesOf(2_000), 'same')))
  await scene.held().toBe(1)
  cancel()
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' })
  const match = { method: 'POST', path: '/attachments$' }
  scene.sandbox.faults.add({ match, what: { dropConnection: true } })
  const bytes = bytesOf(1_000)
  const message = withFiles(fileOf(bytes, 'same'))
  await expect(send(message)).rejects.toMatchObject({ extra: ['same'] })
  await send(message)
  expect(scene.received().map((one) => sha(one.bytes))).toEqual([sha(bytes)])
})

/** As a browser does it; in process nobody says how long a body is. */
const withLength: NonNullable<NonNullable<Options>['through']> = (fetch) => (input, init) => {
  const headers = new Headers(init?.headers)
  if (init?.body instanceof Blob) headers.set('Content-Length', String(init.body.size))
  return fetch(input, { ...init, headers })
}

test('150 MB in five minutes: a visible wait, then it goes on', async () => {
  const scene = setUp()
  scene.sandbox.store.limits.uploadBytesPerFiveMinutes = 20 * MB
  const asleep = (forMs: number) => (scene.clock.now += forMs)
  const { send, told } = scene.writerOf({ asleep, through: withLength })
  const files = ['a', 'b'].map((name) => fileOf(bytesOf(5 * range), name))
  await send(withFiles(...files))
  expect(told.waits[0]).toEqual({ forMs: 60_000, why: 'throttled' })
  expect(told.waits.at(-1)).toBeUndefined()
  expect(scene.received()).toHaveLength(2)
})

const everything: readonly Fault['what'][] = [
  { status: 429, retryAfter: 1 },
  { status: 500, when: 'after' },
  { status: 502, body: 'text' },
  { status: 503, body: 'empty', withoutCors: true },
  { status: 504, when: 'after' },
  { dropConnection: true },
  { dropConnection: true, when: 'after' },
  { withoutCors: true },
]

test.each([1, 2, 3])(
  'five large files arrive though a tenth of all requests fails (%i)',
  async (seed) => {
    const scene = setUp()
    const { send } = scene.writerOf()
    const rate = 0.1 / everything.length
    for (const path of [
      '/messages$',
      '/attachments',
      'createUploadSession',
      'AttachmentSessions',
    ]) {
      everything.forEach((what, index) => {
        scene.sandbox.faults.add({
          match: { path },
          times: 'always',
          rate,
          seed: seed * 100 + index,
          what,
        })
      })
    }
    const contents = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, bytesOf(12 * MB)] as const)
    await send(withFiles(...contents.map(([name, bytes]) => fileOf(bytes, name))))
    const arrived = scene.received().map(({ name, bytes }) => `${name} ${sha(bytes)}`)
    expect(arrived.sort()).toEqual(contents.map(([name, bytes]) => `${name} ${sha(bytes)}`))
  },
  60_000,
)
