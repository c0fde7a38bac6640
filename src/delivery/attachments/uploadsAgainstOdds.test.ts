/** Large files arrive whole and once, whatever the wire does, or fail with a name. */
import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

type Options = NonNullable<Parameters<typeof createDeliveryHarness>[1]>
type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]

const MB = 1_048_576
const range = 3_932_160
const bytesOf = (size: number) => new Uint8Array(randomBytes(size))
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const withFiles = (...attachments: Attachment[]) => ({ ...hello, attachments })

function setUp({ clock, ...options }: Options & { clock?: { now: number } } = {}) {
  const now = () => clock?.now ?? Date.now()
  const sandbox = createSandbox({ now: () => new Date(now()) })
  const writer = createDeliveryHarness(sandbox, { now, ...options })
  const listed = (address: string, folder: 'drafts' | 'inbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const received = () => listed('AlexW@contoso.com', 'inbox')[0]!.attachments
  const drafts = () => listed('AdeleV@contoso.com', 'drafts')
  return { ...writer, sandbox, received, drafts }
}

/** As a browser does it; in process nobody says how long a body is. */
const withLength: NonNullable<Options['through']> = (fetch) => (input, init) => {
  const headers = new Headers(init?.headers)
  if (init?.body instanceof Blob) headers.set('Content-Length', String(init.body.size))
  return fetch(input, { ...init, headers })
}

test('150 MB in five minutes: a visible wait, then it goes on', async () => {
  const clock = { now: Date.parse('2026-05-01T10:00:00Z') }
  const { received, sandbox, send, reported } = setUp({
    clock,
    asleep: (forMs) => (clock.now += forMs),
    through: withLength,
  })
  sandbox.store.limits.uploadBytesPerFiveMinutes = 20 * MB
  const files = ['a', 'b'].map((name) => fileOf(bytesOf(5 * range), name))
  await send(withFiles(...files))
  expect(reported.waits[0]).toEqual({ forMs: 60_000, why: 'throttled' })
  expect(reported.waits.at(-1)).toBeUndefined()
  expect(received()).toHaveLength(2)
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
    const { send, sandbox, received } = setUp()
    const rate = 0.1 / everything.length
    for (const path of [
      '/messages$',
      '/attachments',
      'createUploadSession',
      'AttachmentSessions',
    ]) {
      everything.forEach((what, index) => {
        sandbox.faults.add({
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
    const arrived = received().map(({ name, bytes }) => `${name} ${sha(bytes)}`)
    expect(arrived.sort()).toEqual(contents.map(([name, bytes]) => `${name} ${sha(bytes)}`))
  },
  60_000,
)

test('files of both routes that arrive in the same moment are all there', async () => {
  const { save, sandbox, drafts } = setUp()
  const what = { status: 201, when: 'after', body: 'empty' } as const
  sandbox.faults.add({ match: { path: 'createUploadSession' }, times: 1, what })
  const sizes = [3_000_000, range + 1, 1_000]
  const files = sizes.map((size, at) => fileOf(bytesOf(size), at === 0 ? 'b' : 'a'))
  await save(withFiles(...files))
  expect(drafts()[0]!.attachments).toHaveLength(3)
})

const when = { skip: fc.nat(3), times: fc.integer({ min: 1, max: 3 }) }
const trouble = fc.record({
  ...when,
  match: fc.constantFrom(
    { method: 'POST', path: '/messages$' },
    { method: 'POST', path: '/attachments$' },
    { method: 'GET', path: '/attachments$' },
    { path: 'createUploadSession' },
    { path: 'AttachmentSessions' },
  ),
  what: fc.constantFrom<Fault['what']>(
    ...everything,
    { status: 429 },
    { status: 400, code: 'ErrorNeverSeen' },
    { expireTokens: true },
  ),
})
const emptyAnswer = fc.record({
  ...when,
  match: fc.constantFrom(
    { method: 'POST', path: '/messages$' },
    { method: 'POST', path: '/attachments$' },
    { path: 'createUploadSession' },
  ),
  what: fc.constant<Fault['what']>({ status: 201, when: 'after', body: 'empty' }),
})
const ofSession = fc.record({
  ...when,
  match: fc.constant({ path: 'AttachmentSessions' }),
  what: fc.constantFrom<Fault['what']>(
    { status: 404 },
    { status: 404, when: 'after' },
    { status: 410 },
    { status: 416 },
    { withoutHeaders: ['Location'] },
  ),
})
const faults = fc.array(fc.oneof(trouble, emptyAnswer, ofSession), { maxLength: 8 })

const sizes = [1_000, 2_000, 3_000_000, range + 1, range + 1]
const contents = sizes.map((size) => bytesOf(size))
const files = fc.array(
  fc.record({ content: fc.constantFrom(...contents.keys()), name: fc.constantFrom('a', 'a', 'b') }),
  { minLength: 1, maxLength: 4 },
)

test('whatever goes wrong, a save ends with each file once or with a clear failure', async () => {
  await fc.assert(
    fc.asyncProperty(faults, files, async (script, picked) => {
      const { save, sandbox, drafts } = setUp()
      const attachments = picked.map(({ content, name }) => fileOf(contents[content]!, name))
      for (const fault of script) sandbox.faults.add(fault)
      for (let attempt = 1; attempt <= 3; attempt++) {
        const failure = await save(withFiles(...attachments)).then(
          () => undefined,
          (error: Error) => error.name,
        )
        if (!failure) break
        expect(['AttachmentFailed', 'GraphError', 'DraftGone']).toContain(failure)
      }
      sandbox.faults.remove()
      await save(withFiles(...attachments))
      expect(drafts()).toHaveLength(1)
      const there = drafts()[0]!.attachments.map(({ name, bytes }) => `${name} ${sha(bytes)}`)
      const wanted = picked.map(({ content, name }) => `${name} ${sha(contents[content]!)}`)
      expect(there.sort()).toEqual(wanted.sort())
    }),
    { numRuns: 30 },
  )
}, 120_000)
