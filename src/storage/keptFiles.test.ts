/** What is told of kept files: the handle that lies on the device, once for each file. */
import { expect, test } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createKeeper } from './createLocalCopies.ts'
import type { Device } from './database.ts'

function createMemoryDevice(options: { readonly refuses?: string } = {}) {
  const files = new Map<string, Blob>()
  const device: Device = {
    putRecord: () => Promise.resolve(),
    async putFile(_letterId, fileId, file) {
      if (fileId === options.refuses) throw new DOMException('', 'QuotaExceededError')
      files.set(fileId, new Blob([await file.arrayBuffer()]))
    },
    removeFile: (_letterId, fileId) => Promise.resolve(void files.delete(fileId)),
    remove: () => Promise.resolve(files.clear()),
    records: () => Promise.resolve([]),
    read: () => Promise.resolve({ record: undefined, files: new Map(files) }),
  }
  return { device, files }
}

const attached = (id: string, text: string) => ({
  ...{ id, name: `${id}.txt`, contentType: 'text/plain', size: text.length },
  file: new Blob([text]),
})

function letterOf(...attachments: ReturnType<typeof attached>[]) {
  const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
  return { id: 'a', stamp, savedAt: 1, message: { ...emptyMessage, attachments } }
}

test('each file that was kept is told of once, with what lies on the device', async () => {
  const { device, files } = createMemoryDevice({ refuses: 'big' })
  const told: [Blob, Blob][] = []
  const keeper = createKeeper(
    () => Promise.resolve(device),
    (file, kept) => told.push([file, kept]),
  )
  const one = attached('one', 'first')
  const big = attached('big', 'no room')
  keeper.keep(letterOf(one, big))
  await keeper.flush()
  expect(told).toEqual([[one.file, files.get('one')]])
  expect(told[0]?.[1]).toBe(files.get('one'))
  const two = attached('two', 'second')
  keeper.keep(letterOf(one, big, two))
  await keeper.flush()
  expect(told.map(([file]) => file)).toEqual([one.file, two.file])
})

test('a letter lies here only when each of its files does', async () => {
  const { device } = createMemoryDevice({ refuses: 'big' })
  const keeper = createKeeper(() => Promise.resolve(device))
  keeper.keep(letterOf())
  await keeper.flush()
  expect(keeper.isHere('a', [])).toBe(true)
  expect(keeper.isHere('a', ['one'])).toBe(false)
  keeper.keep(letterOf(attached('one', 'first')))
  await keeper.flush()
  expect(keeper.isHere('a', ['one'])).toBe(true)
  keeper.keep(letterOf(attached('one', 'first'), attached('big', 'no room')))
  await keeper.flush()
  expect(keeper.isHere('a', ['one', 'big'])).toBe(false)
})
