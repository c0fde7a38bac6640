/** The local copies on a device that the test answers for: when it writes, what it does without room. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createLocalCopies } from './createLocalCopies.ts'
import type { Database } from './database.ts'
import type { LocalCopy } from './localCopy.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const file = (id: string, size = 1) => ({
  ...{ id, name: `${id}.bin`, contentType: 'text/plain', size },
  file: new Blob(['x'.repeat(size)]),
})
const message = (subject: string, attachments = [] as ReturnType<typeof file>[]): LocalCopy => ({
  id: 'a',
  stamp: { internetMessageId: '<a@b>', letterId: 'a' },
  savedAt: 1,
  message: { ...emptyMessage, subject, attachments },
})

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'))

/** Room for so many bytes of files; text only while `takesText`. */
function createScriptedDevice() {
  const room = { bytes: Infinity, takesText: true, opens: true }
  const wrote: string[] = []
  const db: Database = {
    putRecord(record) {
      if (!room.takesText) return full()
      wrote.push(String(record.message['subject']))
      return Promise.resolve()
    },
    putFile(_messageId, fileId, { size }) {
      if (size > room.bytes) return full()
      wrote.push(fileId)
      return Promise.resolve()
    },
    removeFile: (_messageId, fileId) => Promise.resolve(void wrote.push(`-${fileId}`)),
    remove: (messageId) => Promise.resolve(void wrote.push(`-${messageId}`)),
    records: () => Promise.resolve([]),
    read: () => Promise.resolve({ record: undefined, files: new Map<string, Blob>() }),
  }
  const open = () =>
    room.opens ? Promise.resolve(db) : Promise.reject(new DOMException('', 'SecurityError'))
  return { room, wrote, copies: createLocalCopies(open) }
}

async function setUp() {
  const scripted = createScriptedDevice()
  await scripted.copies.connect()
  return scripted
}

test('a change is written within a second, also while changes never pause', async () => {
  const { wrote, copies } = await setUp()
  for (let key = 0; key < 10; key++) {
    copies.save(message(`${key}`))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(wrote.length).toBeGreaterThan(1)
  await vi.advanceTimersByTimeAsync(400)
  expect(wrote.at(-1)).toBe('9')
  expect(wrote.length).toBeLessThan(6)
})

test('a flush begins in the call itself, because the page may be going away', async () => {
  const { wrote, copies } = await setUp()
  copies.save(message('Last words', [file('f')]))
  void copies.flush()
  expect(wrote).toEqual(['Last words', 'f'])
})

test('a new file is written in the moment it is there, and until it is the message is not safe', async () => {
  const { wrote, copies } = await setUp()
  copies.save(message('Photo'))
  await copies.flush()
  expect(copies.isSafe('a')).toBe(true)
  copies.save(message('Photo', [file('f')]))
  expect(wrote).toEqual(['Photo', 'Photo', 'f'])
  expect(copies.isSafe('a')).toBe(false)
  await vi.advanceTimersByTimeAsync(0)
  expect(copies.isSafe('a')).toBe(true)
  copies.save(message('Harbour', [file('f')]))
  expect(wrote).toHaveLength(3)
})

test('a file that came before the device was open is not safe until it is written', async () => {
  const { copies } = createScriptedDevice()
  copies.save(message('early', [file('f')]))
  expect(copies.isSafe('a')).toBe(false)
  await copies.flush()
  expect(copies.isSafe('a')).toBe(true)
})

test('so does a removal, or what was discarded would be back after a reload', async () => {
  const { wrote, copies } = await setUp()
  copies.save(message('mine'))
  void copies.remove('a')
  expect(wrote).toEqual(['-a'])
})

test('a change before the device is open is written when it is', async () => {
  const { wrote, copies } = createScriptedDevice()
  copies.save(message('early'))
  copies.save(message('later'))
  await copies.flush()
  expect(wrote).toEqual(['later'])
  expect(copies.isSafe('a')).toBe(true)
})

test('the bytes of a file are written once, however often the text changes', async () => {
  const { wrote, copies } = await setUp()
  const files = [file('f')]
  for (const subject of ['one', 'two', 'three']) {
    copies.save(message(subject, files))
    await copies.flush()
  }
  expect(wrote).toEqual(['one', 'f', 'two', 'three'])
  copies.save(message('three', []))
  await copies.flush()
  expect(wrote.slice(4).toSorted()).toEqual(['-f', 'three'])
})

test('a device that refuses: it is said, nothing fails, and the next change tries again', async () => {
  const { room, wrote, copies } = createScriptedDevice()
  room.opens = false
  copies.save(message('one'))
  await copies.flush()
  expect(copies.store.getState().trouble).toEqual({ kind: 'refused' })
  expect(copies.isSafe('a')).toBe(false)
  room.opens = true
  copies.save(message('two'))
  await copies.flush()
  expect(wrote).toEqual(['two'])
  expect(copies.store.getState().trouble).toBeUndefined()
  expect(copies.isSafe('a')).toBe(true)
})

test('no room for a large file: the text and the small one are kept, and it is named', async () => {
  const { room, wrote, copies } = await setUp()
  room.bytes = 10
  const files = [file('large', 20), file('small', 5)]
  copies.save(message('Plan', files))
  await copies.flush()
  expect(wrote).toEqual(['Plan', 'small'])
  const trouble = { kind: 'full', files: ['large.bin'], isTextStored: true }
  expect(copies.store.getState().trouble).toEqual(trouble)
  expect(copies.isSafe('a')).toBe(false)
  copies.save(message('Plan B', files.slice(1)))
  await copies.flush()
  expect(copies.store.getState().trouble).toBeUndefined()
  expect(copies.isSafe('a')).toBe(true)
})

test('a file without room is tried again after a while, not with every change', async () => {
  const { room, wrote, copies } = await setUp()
  room.bytes = 0
  const files = [file('f')]
  copies.save(message('one', files))
  await copies.flush()
  room.bytes = 10
  copies.save(message('two', files))
  await copies.flush()
  expect(wrote).toEqual(['one', 'two'])
  await vi.advanceTimersByTimeAsync(20_000)
  copies.save(message('three', files))
  await copies.flush()
  expect(wrote).toEqual(['one', 'two', 'three', 'f'])
  expect(copies.isSafe('a')).toBe(true)
})

test('no room even for the text: the message is not safe until a change is kept', async () => {
  const { room, copies } = await setUp()
  room.takesText = false
  copies.save(message('one'))
  await copies.flush()
  expect(copies.store.getState().trouble).toMatchObject({ kind: 'full', isTextStored: false })
  expect(copies.isSafe('a')).toBe(false)
  room.takesText = true
  copies.save(message('two'))
  await copies.flush()
  expect(copies.isSafe('a')).toBe(true)
})

test('a message that goes on elsewhere or was removed is not written any more', async () => {
  const { wrote, copies } = await setUp()
  copies.save(message('mine'))
  copies.release('a')
  await vi.advanceTimersByTimeAsync(2000)
  expect(wrote).toEqual([])
  copies.save(message('mine'))
  await copies.remove('a')
  await vi.advanceTimersByTimeAsync(2000)
  expect(wrote).toEqual(['-a'])
})
