/** Messages and files as they lie on the device: versions, what is unreadable, files once. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { openDatabase } from './database.ts'
import { fromRecord, toRecord, type LocalCopy } from './localCopy.ts'

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()))

const stamp = { internetMessageId: '<a@b>', letterId: 'a' }
const messageOf = (
  message: Partial<ComposedMessage>,
  more: Partial<LocalCopy> = {},
): LocalCopy => ({
  ...{ id: 'a', stamp, savedAt: 5, message: { ...emptyMessage, ...message } },
  ...more,
})
const attachment = (id: string, bytes: Uint8Array<ArrayBuffer>) => ({
  ...{ id, name: `${id}.bin`, contentType: 'application/octet-stream', size: bytes.length },
  file: new Blob([bytes], { type: 'application/octet-stream' }),
})

async function storeAndRead(copy: LocalCopy) {
  const db = await openDatabase()
  const { record, files } = toRecord(copy)
  await db.putRecord(record)
  for (const [id, file] of files) await db.putFile(copy.id, id, file)
  const found = await db.read(copy.id)
  return fromRecord(found.record, found.files)
}

const person = fc.record({ address: fc.emailAddress(), name: fc.string() })
const invalidEntry = fc.record({ text: fc.string(), fault: fc.constant('noAt' as const) })
const file = fc.tuple(fc.uuid(), fc.uint8Array({ maxLength: 300 }))

test('whatever is kept comes back equal, its files byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(person, invalidEntry)),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.uniqueArray(file, { selector: ([id]) => id, maxLength: 4 }),
      async (to, subject, text, files) => {
        globalThis.indexedDB = new IDBFactory()
        const attachments = files.map(([id, bytes]) => attachment(id, new Uint8Array(bytes)))
        const body = { format: 'html', html: `<p>${text}</p>`, text } as const
        const from = { id: 'ada', address: 'ada@x.org', name: 'Ada', tenantId: 't' }
        const copy = messageOf({ to, subject, body, attachments }, { draft: { id: 'd' }, from })
        const back = await storeAndRead(copy)
        expect(back).toEqual({ copy, missing: [] })
        for (const [at, [, bytes]] of files.entries()) {
          const found = back?.copy.message.attachments[at] as unknown as { file: Blob }
          expect(new Uint8Array(await found.file.arrayBuffer())).toEqual(new Uint8Array(bytes))
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a file that is not there any more is named, and the rest comes back', async () => {
  const copy = messageOf({ subject: 'Plan', attachments: [attachment('f', new Uint8Array([1]))] })
  const { record } = toRecord(copy)
  const back = fromRecord(record, new Map())
  expect(back?.missing).toEqual(['f.bin'])
  expect(back?.copy.message).toMatchObject({ subject: 'Plan', attachments: [] })
})

test('files in a message that is itself attached are put aside and come back as well', async () => {
  const inner = {
    id: 'i',
    name: 'A message',
    item: { attachments: [attachment('f', new Uint8Array([7]))] },
  }
  const copy = messageOf({ attachments: [inner] as never })
  const { record, files } = toRecord(copy)
  expect([...files.keys()]).toEqual(['f'])
  expect(fromRecord(record, files)).toEqual({ copy, missing: [] })
})

const good = toRecord(messageOf({ subject: 'Plan' })).record

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'message'],
  ['a newer version', { ...good, version: 2 }],
  ['no version', { ...good, version: undefined }],
  ['no stamp', { ...good, stamp: {} }],
  ['no message', { ...good, message: null }],
  ['recipients that are none', { ...good, message: { ...good.message, to: ['ada'] } }],
  ['a body that is a text', { ...good, message: { ...good.message, body: '<p>' } }],
  ['a slice of another kind', { ...good, message: { ...good.message, headers: 'x-a: b' } }],
])('%s cannot be read, and is not guessed at', (_, record) => {
  expect(fromRecord(record, new Map())).toBeUndefined()
})

test('a message from before a property was invented has that property empty', () => {
  const { flag: _, ...older } = good.message
  const back = fromRecord({ ...good, message: older }, new Map())
  expect(back?.copy.message.flag).toEqual(emptyMessage.flag)
})

test('a message goes with its files, and only with its own', async () => {
  const db = await openDatabase()
  for (const id of ['a', 'ab', 'b']) {
    await db.putRecord(toRecord(messageOf({ subject: id }, { id })).record)
    await db.putFile(id, 'f', new Blob([id]))
  }
  await db.remove('a')
  expect((await db.read('a')).files.size).toBe(0)
  for (const id of ['ab', 'b']) {
    const { record, files } = await db.read(id)
    expect(record).toMatchObject({ id })
    expect(await files.get('f')?.text()).toBe(id)
  }
})

test('messages parked by the first version are messages now; what is none is left behind', async () => {
  const old = await openDB('mail-composer', 1, {
    upgrade: (db) => void db.createObjectStore('parked'),
  })
  const attachments = [attachment('f', new Uint8Array([1, 2]))]
  const message = { ...emptyMessage, subject: 'Parked', attachments }
  await old.put(
    'parked',
    { version: 1, letter: { id: 'p', stamp, message, draft: undefined } },
    'tab',
  )
  await old.put('parked', { version: 1, letter: { id: 'broken' } }, 'other')
  old.close()
  const db = await openDatabase()
  expect(await db.records()).toHaveLength(1)
  const { record, files } = await db.read('p')
  const back = fromRecord(record, files)
  expect(back).toMatchObject({ copy: { id: 'p', message: { subject: 'Parked' } }, missing: [] })
  expect(await files.get('f')?.arrayBuffer()).toEqual(new Uint8Array([1, 2]).buffer)
})

test('a newer page may change the stores: this one lets go of them', async () => {
  let isClosed = false
  await openDatabase(() => (isClosed = true))
  const newer = await openDB('mail-composer', 3)
  expect(isClosed).toBe(true)
  newer.close()
  await expect(openDatabase()).rejects.toMatchObject({ name: 'VersionError' })
})
