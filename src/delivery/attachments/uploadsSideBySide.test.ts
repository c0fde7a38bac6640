/** Files travel side by side, are held back and given up; none is taken for another. */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

const range = 3_932_160
const bytesOf = (size: number) => new Uint8Array(randomBytes(size))
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const put = { method: 'PUT' }
const isRange = ({ method }: { method: string }) => method === 'PUT'
const withFiles = (...attachments: Attachment[]) => ({ ...hello, attachments })

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const listed = (address: string, folder: 'drafts' | 'inbox') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const received = () => listed('AlexW@contoso.com', 'inbox')[0]!.attachments
  const drafts = () => listed('AdeleV@contoso.com', 'drafts')
  const calls = (what: string) =>
    sandbox.store.log.filter(({ method, path }) => `${method} ${path}`.includes(what)).length
  const held = () => expect.poll(() => sandbox.faults.held().length)
  return { ...writer, sandbox, received, drafts, calls, held }
}

test('two large files go side by side, never three, and no news is lost', async () => {
  const { send, reported, requests, sandbox, received, held } = setUp()
  const files = ['a', 'b', 'c', 'd'].map((name) => fileOf(bytesOf(2 * range), name))
  sandbox.faults.add({ match: put, times: 2, what: { hold: true } })
  const sending = send(withFiles(...files))
  await held().toBe(2)
  expect(Object.keys(reported.draft?.uploads ?? {})).toEqual([files[0]!.id, files[1]!.id])
  sandbox.faults.release()
  sandbox.faults.add({ match: { path: '/send$' }, what: { hold: true } })
  await held().toBe(1)
  expect(Object.keys(reported.draft!.attached).sort()).toEqual(files.map(({ id }) => id).sort())
  expect(reported.draft).toMatchObject({ inDoubt: [] })
  expect(reported.draft?.uploads).toBeUndefined()
  sandbox.faults.release()
  await sending
  expect(requests.filter(isRange)).toHaveLength(8)
  expect(received()).toHaveLength(4)
})

test('of two files of one name the second waits, so neither is taken for the other', async () => {
  const { send, sandbox, received } = setUp()
  const hidden = { withoutHeaders: ['Location'] }
  sandbox.faults.add({ match: put, times: 'always', what: hidden })
  const contents = [bytesOf(range + 1), bytesOf(range + 2)]
  await send(withFiles(...contents.map((bytes) => fileOf(bytes, 'same'))))
  expect(received().map(({ bytes }) => sha(bytes))).toEqual(contents.map(sha))
})

test('the first failure stops the others, which are resumed', async () => {
  const { send, reported, sandbox, received, calls } = setUp()
  const [held, refused] = [fileOf(bytesOf(2 * range), 'held'), fileOf(bytesOf(range), 'refused')]
  sandbox.faults.add({ match: put, skip: 1, what: { hold: true } })
  const match = { path: 'createUploadSession' }
  sandbox.faults.add({
    match,
    skip: 1,
    what: { status: 400, code: 'ErrorNeverSeen', delayMs: 200 },
  })
  await expect(send(withFiles(held, refused))).rejects.toMatchObject({ attachmentId: refused.id })
  expect(reported.draft?.uploads).toMatchObject({ [held.id]: { next: range } })
  await send(withFiles(held, refused))
  expect(calls('createUploadSession')).toBe(3)
  expect(received()).toHaveLength(2)
})

test('a paused file begins no range and leaves its place; Send goes on with it afterwards', async () => {
  const { send, gate, reported, requests, sandbox, received, held } = setUp()
  const files = ['a', 'b', 'c'].map((name) => fileOf(bytesOf(2 * range), name))
  sandbox.faults.add({ match: put, times: 2, what: { hold: true } })
  const sending = send(withFiles(...files))
  await held().toBe(2)
  gate.pause(files[0]!.id)
  sandbox.faults.release()
  await expect.poll(() => Object.keys(reported.draft!.attached)).toHaveLength(2)
  expect(reported.draft?.uploads).toMatchObject({ [files[0]!.id]: { next: range } })
  expect(reported.finals).toBe(0)
  gate.resume(files[0]!.id)
  await sending
  expect(requests.filter(isRange)).toHaveLength(6)
  expect(received()).toHaveLength(3)
})

test('who cancels while a file is paused leaves neither session nor draft', async () => {
  const { send, gate, cancel, reported, sandbox, drafts, calls, held } = setUp()
  const file = fileOf(bytesOf(2 * range))
  sandbox.faults.add({ match: put, what: { hold: true } })
  const sending = send(withFiles(file))
  await held().toBe(1)
  gate.pause(file.id)
  sandbox.faults.release()
  await expect.poll(() => reported.draft?.uploads?.[file.id]?.next).toBe(range)
  cancel()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(calls('DELETE /api')).toBe(1)
  expect(drafts()).toEqual([])
})

test('who cancels an upload to a kept draft can send it again from the start', async () => {
  const { save, send, cancel, reported, sandbox, received, held } = setUp()
  await save(hello)
  const file = fileOf(bytesOf(2 * range))
  sandbox.faults.add({ match: put, skip: 1, what: { hold: true, when: 'after' } })
  const sending = send(withFiles(file))
  await held().toBe(1)
  cancel()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(reported.draft?.uploads).toBeUndefined()
  await send(withFiles(file))
  expect(received()).toHaveLength(1)
})

test('a new file is not taken for one of the same name that left in doubt', async () => {
  const { save, send, cancel, sandbox, received, held } = setUp()
  await save(hello)
  sandbox.faults.add({
    match: { path: '/attachments$' },
    what: { hold: true, when: 'after' },
  })
  const saving = save(withFiles(fileOf(bytesOf(2_000), 'same')))
  await held().toBe(1)
  cancel()
  await expect(saving).rejects.toMatchObject({ name: 'AbortError' })
  const match = { method: 'POST', path: '/attachments$' }
  sandbox.faults.add({ match, what: { dropConnection: true } })
  const bytes = bytesOf(1_000)
  const message = withFiles(fileOf(bytes, 'same'))
  await send(message)
  expect(received().map((one) => sha(one.bytes))).toEqual([sha(bytes)])
})
