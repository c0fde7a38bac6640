/**
 * A renamed file is another attachment with an id of its own (compose/attachments/useAttachmentChanges.tsx): the
 * message arrives with the new name, once, however far the file had come under the old one.
 */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import { moved, replaced } from '#compose/attachments/arrange.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { createDeliveryHarness, fileOf, hello } from '#testing/deliveryHarness.ts'

const MB = 1_048_576
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const withFiles = (...attachments: Attachment[]) => ({ ...hello, attachments })

function setUp() {
  const sandbox = createSandbox()
  const writer = createDeliveryHarness(sandbox)
  const of = (address: string, folder: 'inbox' | 'drafts') => {
    const mailbox = sandbox.store.mailbox(sandbox.store.findAccount(address)!.id)
    return mailbox.list(mailbox.folderId(folder))
  }
  const received = () => of('AlexW@contoso.com', 'inbox')[0]!.attachments
  const names = () => received().map(({ name }) => name)
  return { sandbox, writer, received, names, drafts: () => of('AdeleV@contoso.com', 'drafts') }
}

const renamed = (file: Attachment, name: string): Attachment => {
  return { ...file, id: crypto.randomUUID(), name }
}

test.each([
  ['small', 1_000],
  ['large', 4 * MB],
])('a %s file that is in the draft is replaced by one with the new name', async (_size, size) => {
  const { writer, received, drafts } = setUp()
  const bytes = new Uint8Array(randomBytes(size))
  const file = fileOf(bytes, 'old.bin')
  await writer.save(withFiles(file))
  expect(drafts()[0]!.attachments.map(({ name }) => name)).toEqual(['old.bin'])
  const after = replaced([file], file.id, renamed(file, 'new.bin'))
  await writer.send(withFiles(...after))
  expect(received().map((one) => [one.name, sha(one.bytes)])).toEqual([['new.bin', sha(bytes)]])
})

test('an upload that was broken off under the old name is not gone on with', async () => {
  const { sandbox, writer, received } = setUp()
  const bytes = new Uint8Array(randomBytes(9 * MB))
  const file = fileOf(bytes, 'old.bin')
  sandbox.faults.add({ match: { method: 'PUT' }, skip: 1, what: { status: 400, code: 'Refused' } })
  await expect(writer.save(withFiles(file))).rejects.toThrow()
  await writer.send(withFiles(renamed(file, 'new.bin')))
  expect(received().map((one) => [one.name, sha(one.bytes)])).toEqual([['new.bin', sha(bytes)]])
})

test('a file whose attaching got no answer does not arrive under its old name, too', async () => {
  const { sandbox, writer, names, drafts } = setUp()
  const file = fileOf(new Uint8Array([1, 2, 3]), 'old.bin')
  const match = { method: 'POST', path: '/attachments' }
  sandbox.faults.add({ match, what: { dropConnection: true, when: 'after' } })
  sandbox.faults.add({ match: { method: 'GET', path: '/attachments' }, what: { status: 403 } })
  await expect(writer.save(withFiles(file))).rejects.toThrow()
  expect(drafts()[0]!.attachments).toHaveLength(1)
  const after = withFiles(renamed(file, 'new.bin'))
  // What is in the draft beyond the message is noticed before sending; the next try makes another draft.
  await writer.send(after).catch(() => writer.send(after))
  expect(names()).toEqual(['new.bin'])
})

test('files arrive in the order of the message: in one request, and small ones by draft', async () => {
  for (const route of ['request', 'draft']) {
    const { writer, names } = setUp()
    const [a, b, c] = ['a', 'b', 'c'].map((name, at) => fileOf(new Uint8Array([at]), name))
    if (route === 'draft') await writer.save(withFiles(a!))
    const order = moved([a!, b!, c!], c!.id, b!.id)
    await writer.send(withFiles(...order))
    expect(names()).toEqual(['a', 'c', 'b'])
  }
})
