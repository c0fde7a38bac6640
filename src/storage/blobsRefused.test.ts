/**
 * A private window of WebKit: there is room, and IndexedDB refuses Blobs. They are kept as bytes; and what a
 * browser cannot keep at all is told with its own reason.
 */
import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyMessage } from '#compose/message/message.ts'
import { createLocalCopies } from './createLocalCopies.ts'
import { fromRecord, type LocalCopy } from './localCopy.ts'

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const whyWebKit = 'Error preparing Blob/File data to be stored in object store'
type Put = (...given: Parameters<IDBObjectStore['put']>) => ReturnType<IDBObjectStore['put']>

/** As WebKit does it, which throws or fails the request; other values are stored. */
function refuse(isRefused: (value: unknown) => boolean, name: string, how: 'throws' | 'fails') {
  const put = IDBObjectStore.prototype.put as Put
  const puts: unknown[] = []
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<Put>
  ) {
    puts.push(given[0])
    if (!isRefused(given[0])) return put.apply(this, given)
    if (how === 'throws') throw new DOMException(whyWebKit, name)
    // A second entry under one key fails the request, and with it the transaction, as WebKit's does.
    put.apply(this, ['refused', given[1]] as Parameters<Put>)
    return this.add('refused', given[1]) as ReturnType<Put>
  } as Put)
  return puts
}

const isFile = (value: unknown) => value instanceof Blob
const isBytes = (value: unknown) => (value as { bytes?: unknown } | null)?.bytes !== undefined

function message(...names: string[]): LocalCopy {
  const attachments = names.map((name) => ({
    ...{ id: name, name, contentType: 'text/plain', size: name.length },
    file: new Blob([name], { type: 'text/plain' }),
  }))
  const message = { ...emptyMessage, subject: 'Plan', attachments }
  return { id: 'a', stamp: { internetMessageId: '<a@b>', letterId: 'a' }, savedAt: 1, message }
}

async function storeAll(kept: LocalCopy) {
  const copies = createLocalCopies()
  await copies.connect()
  copies.save(kept)
  await copies.flush()
  return copies
}

test.each([
  ['DataCloneError', 'throws'],
  ['UnknownError', 'throws'],
  ['ConstraintError', 'fails'],
] as const)(
  'Blobs refused by %s (%s): their bytes are kept, and come back as files',
  async (name, how) => {
    refuse(isFile, name, how)
    const kept = message('one.txt', 'two.txt')
    const copies = await storeAll(kept)
    expect(copies.store.getState().trouble).toBeUndefined()
    expect(copies.isSafe('a')).toBe(true)
    const found = await (await copies.connect())!.read('a')
    const back = fromRecord(found.record, found.files)
    expect(back?.missing).toEqual([])
    const files = back!.copy.message.attachments as unknown as { name: string; file: Blob }[]
    for (const { name, file } of files) {
      expect([await file.text(), file.type]).toEqual([name, 'text/plain'])
    }
    expect(files.map(({ name }) => name)).toEqual(['one.txt', 'two.txt'])
  },
)

test('a browser that refused one Blob is not asked to take the next', async () => {
  const puts = refuse(isFile, 'DataCloneError', 'throws')
  const copies = await storeAll(message('one.txt'))
  copies.save(message('one.txt', 'two.txt'))
  await copies.flush()
  expect(puts.filter(isFile)).toHaveLength(1)
  expect(copies.isSafe('a')).toBe(true)
})

test.each([
  ['no room', 'QuotaExceededError', isFile, { kind: 'full', isTextStored: true }],
  [
    'neither Blobs nor bytes',
    'UnknownError',
    (value: unknown) => isFile(value) || isBytes(value),
    {
      kind: 'filesRefused',
    },
  ],
] as const)('%s: the files are named with that reason', async (_, name, isRefused, trouble) => {
  refuse(isRefused, name, 'throws')
  const copies = await storeAll(message('one.txt'))
  expect(copies.store.getState().trouble).toEqual({ ...trouble, files: ['one.txt'] })
  expect(copies.isSafe('a')).toBe(false)
})

test('a browser that takes nothing at all: that, and not a lack of room', async () => {
  refuse(() => true, 'UnknownError', 'throws')
  const copies = await storeAll(message('one.txt'))
  expect(copies.store.getState().trouble).toEqual({ kind: 'refused' })
})

test.each([
  [
    'sent or discarded',
    (copies: ReturnType<typeof createLocalCopies>, id: string) => copies.remove(id),
  ],
  [
    'gone to another tab',
    (copies: ReturnType<typeof createLocalCopies>, id: string) => copies.release(id),
  ],
])('what was said of a message is over when it is %s', async (_, end) => {
  refuse(() => true, 'UnknownError', 'throws')
  const copies = await storeAll(message())
  await end(copies, 'another one')
  expect(copies.store.getState().trouble).toBeDefined()
  await end(copies, 'a')
  expect(copies.store.getState().trouble).toBeUndefined()
})

test('storage switched off: nothing is said any more once the message is sent', async () => {
  const copies = createLocalCopies(() => Promise.reject(new DOMException('', 'SecurityError')))
  copies.save(message())
  await copies.flush()
  expect(copies.store.getState().trouble).toEqual({ kind: 'refused' })
  await copies.remove('a')
  expect(copies.store.getState().trouble).toBeUndefined()
})

function browser(isFirefox: boolean) {
  const persist = vi.fn(() => Promise.resolve(false))
  vi.stubGlobal('navigator', { storage: { persist } })
  vi.stubGlobal('CSS', { supports: () => isFirefox })
  return persist
}

test('the browser is asked to let it stay once, and only when something was kept', async () => {
  const persist = browser(false)
  const copies = createLocalCopies()
  await copies.connect()
  expect(persist).not.toHaveBeenCalled()
  for (const name of ['one.txt', 'two.txt']) {
    copies.save(message(name))
    await copies.flush()
  }
  expect(persist).toHaveBeenCalledTimes(1)
})

test('Firefox would put a question to the person: it is not asked', async () => {
  const persist = browser(true)
  await storeAll(message('one.txt'))
  expect(persist).not.toHaveBeenCalled()
})
