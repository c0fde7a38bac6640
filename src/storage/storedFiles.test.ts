/** What is told of kept files: the handle that lies on the device, once for each file. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createLocalCopies } from './createLocalCopies.ts'
import type { Database } from './database.ts'

function createMemoryDevice(options: { readonly refuses?: string } = {}) {
  const files = new Map<string, Blob>()
  const db: Database = {
    putRecord: () => Promise.resolve(),
    async putFile(_messageId, fileId, file) {
      if (fileId === options.refuses) throw new DOMException('', 'QuotaExceededError')
      files.set(fileId, new Blob([await file.arrayBuffer()]))
    },
    removeFile: (_messageId, fileId) => Promise.resolve(void files.delete(fileId)),
    remove: () => Promise.resolve(files.clear()),
    records: () => Promise.resolve([]),
    read: () => Promise.resolve({ record: undefined, files: new Map(files) }),
  }
  return { db, files }
}

const attached = (id: string, text: string) => ({
  ...{ id, name: `${id}.txt`, contentType: 'text/plain', size: text.length },
  file: new Blob([text]),
})

function messageOf(...attachments: ReturnType<typeof attached>[]) {
  const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
  return { id: 'a', stamp, savedAt: 1, message: { ...emptyMessage, attachments } }
}

test('each file that was kept is told of once, with what lies on the device', async () => {
  const { db, files } = createMemoryDevice({ refuses: 'big' })
  const reported: [Blob, Blob][] = []
  const copies = createLocalCopies(
    () => Promise.resolve(db),
    (file, kept) => reported.push([file, kept]),
  )
  const one = attached('one', 'first')
  const big = attached('big', 'no room')
  copies.save(messageOf(one, big))
  await copies.flush()
  expect(reported).toEqual([[one.file, files.get('one')]])
  expect(reported[0]?.[1]).toBe(files.get('one'))
  const two = attached('two', 'second')
  copies.save(messageOf(one, big, two))
  await copies.flush()
  expect(reported.map(([file]) => file)).toEqual([one.file, two.file])
})

test('a message lies here only when each of its files does', async () => {
  const { db } = createMemoryDevice({ refuses: 'big' })
  const copies = createLocalCopies(() => Promise.resolve(db))
  copies.save(messageOf())
  await copies.flush()
  expect(copies.hasLocalCopy('a', [])).toBe(true)
  expect(copies.hasLocalCopy('a', ['one'])).toBe(false)
  copies.save(messageOf(attached('one', 'first')))
  await copies.flush()
  expect(copies.hasLocalCopy('a', ['one'])).toBe(true)
  copies.save(messageOf(attached('one', 'first'), attached('big', 'no room')))
  await copies.flush()
  expect(copies.hasLocalCopy('a', ['one', 'big'])).toBe(false)
})
