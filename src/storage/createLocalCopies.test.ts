/** The keeper on a device that the test answers for: when it writes, what it does without room. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createKeeper } from './createLocalCopies.ts'
import type { Device } from './database.ts'
import type { KeptLetter } from './localCopy.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const file = (id: string, size = 1) => ({
  ...{ id, name: `${id}.bin`, contentType: 'text/plain', size },
  file: new Blob(['x'.repeat(size)]),
})
const letter = (subject: string, attachments = [] as ReturnType<typeof file>[]): KeptLetter => ({
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
  const device: Device = {
    putRecord(record) {
      if (!room.takesText) return full()
      wrote.push(String(record.message['subject']))
      return Promise.resolve()
    },
    putFile(_letterId, fileId, { size }) {
      if (size > room.bytes) return full()
      wrote.push(fileId)
      return Promise.resolve()
    },
    removeFile: (_letterId, fileId) => Promise.resolve(void wrote.push(`-${fileId}`)),
    remove: (letterId) => Promise.resolve(void wrote.push(`-${letterId}`)),
    records: () => Promise.resolve([]),
    read: () => Promise.resolve({ record: undefined, files: new Map<string, Blob>() }),
  }
  const open = () =>
    room.opens ? Promise.resolve(device) : Promise.reject(new DOMException('', 'SecurityError'))
  return { room, wrote, keeper: createKeeper(open) }
}

async function setUp() {
  const scripted = createScriptedDevice()
  await scripted.keeper.reach()
  return scripted
}

test('a change is written within a second, also while changes never pause', async () => {
  const { wrote, keeper } = await setUp()
  for (let key = 0; key < 10; key++) {
    keeper.keep(letter(`${key}`))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(wrote.length).toBeGreaterThan(1)
  await vi.advanceTimersByTimeAsync(400)
  expect(wrote.at(-1)).toBe('9')
  expect(wrote.length).toBeLessThan(6)
})

test('a flush begins in the call itself, because the page may be going away', async () => {
  const { wrote, keeper } = await setUp()
  keeper.keep(letter('Last words', [file('f')]))
  void keeper.flush()
  expect(wrote).toEqual(['Last words', 'f'])
})

test('a change before the device is open is written when it is', async () => {
  const { wrote, keeper } = createScriptedDevice()
  keeper.keep(letter('early'))
  keeper.keep(letter('later'))
  await keeper.flush()
  expect(wrote).toEqual(['later'])
  expect(keeper.isSafe('a')).toBe(true)
})

test('the bytes of a file are written once, however often the text changes', async () => {
  const { wrote, keeper } = await setUp()
  const files = [file('f')]
  for (const subject of ['one', 'two', 'three']) {
    keeper.keep(letter(subject, files))
    await keeper.flush()
  }
  expect(wrote).toEqual(['one', 'f', 'two', 'three'])
  keeper.keep(letter('three', []))
  await keeper.flush()
  expect(wrote.slice(4).toSorted()).toEqual(['-f', 'three'])
})

test('a device that refuses: it is said, nothing fails, and the next change tries again', async () => {
  const { room, wrote, keeper } = createScriptedDevice()
  room.opens = false
  keeper.keep(letter('one'))
  await keeper.flush()
  expect(keeper.store.getState().trouble).toEqual({ kind: 'refused' })
  expect(keeper.isSafe('a')).toBe(false)
  room.opens = true
  keeper.keep(letter('two'))
  await keeper.flush()
  expect(wrote).toEqual(['two'])
  expect(keeper.store.getState().trouble).toBeUndefined()
  expect(keeper.isSafe('a')).toBe(true)
})

test('no room for a large file: the text and the small one are kept, and it is named', async () => {
  const { room, wrote, keeper } = await setUp()
  room.bytes = 10
  const files = [file('large', 20), file('small', 5)]
  keeper.keep(letter('Plan', files))
  await keeper.flush()
  expect(wrote).toEqual(['Plan', 'small'])
  const trouble = { kind: 'full', files: ['large.bin'], isTextKept: true }
  expect(keeper.store.getState().trouble).toEqual(trouble)
  expect(keeper.isSafe('a')).toBe(false)
  keeper.keep(letter('Plan B', files.slice(1)))
  await keeper.flush()
  expect(keeper.store.getState().trouble).toBeUndefined()
  expect(keeper.isSafe('a')).toBe(true)
})

test('a file without room is tried again after a while, not with every change', async () => {
  const { room, wrote, keeper } = await setUp()
  room.bytes = 0
  const files = [file('f')]
  keeper.keep(letter('one', files))
  await keeper.flush()
  room.bytes = 10
  keeper.keep(letter('two', files))
  await keeper.flush()
  expect(wrote).toEqual(['one', 'two'])
  await vi.advanceTimersByTimeAsync(20_000)
  keeper.keep(letter('three', files))
  await keeper.flush()
  expect(wrote).toEqual(['one', 'two', 'three', 'f'])
  expect(keeper.isSafe('a')).toBe(true)
})

test('no room even for the text: the letter is not safe until a change is kept', async () => {
  const { room, keeper } = await setUp()
  room.takesText = false
  keeper.keep(letter('one'))
  await keeper.flush()
  expect(keeper.store.getState().trouble).toMatchObject({ kind: 'full', isTextKept: false })
  expect(keeper.isSafe('a')).toBe(false)
  room.takesText = true
  keeper.keep(letter('two'))
  await keeper.flush()
  expect(keeper.isSafe('a')).toBe(true)
})

test('a letter that goes on elsewhere or was removed is not written any more', async () => {
  const { wrote, keeper } = await setUp()
  keeper.keep(letter('mine'))
  keeper.release('a')
  await vi.advanceTimersByTimeAsync(2000)
  expect(wrote).toEqual([])
  keeper.keep(letter('mine'))
  await keeper.remove('a')
  await vi.advanceTimersByTimeAsync(2000)
  expect(wrote).toEqual(['-a'])
})
