/**
 * Records in IndexedDB, and the bytes in them beside them. Only what changed is written, all of it in one transaction: after a
 * death in the middle the database has what it had before.
 */
import { openDB, type IDBPDatabase } from 'idb'
import type { Records } from '#sandbox/state/sandboxRecords.ts'
import { withBytes, withoutBytes } from './bytesApart.ts'

type Schema = {
  records: { key: string; value: unknown }
  bytes: { key: string; value: Uint8Array }
}

export type RecordsDatabase = {
  /** Empty at the first time. */
  readonly load: () => Promise<Records>
  /** Resolves when everything is written. One at a time. */
  readonly save: (records: Records) => Promise<void>
  readonly clear: () => Promise<void>
  readonly close: () => void
}

/** What a record was when it was written: by identity where it never changes, else by its text. */
type Written = { readonly value: unknown; readonly text: string; readonly names: readonly string[] }

export async function openRecords(name: string): Promise<RecordsDatabase> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(created) {
      created.createObjectStore('records')
      created.createObjectStore('bytes')
    },
  })
  const names = new WeakMap<Uint8Array, string>()
  const written = new Map<string, Written>()

  function nameOf(bytes: Uint8Array): string {
    const name = names.get(bytes) ?? crypto.randomUUID()
    names.set(bytes, name)
    return name
  }

  return {
    async load() {
      const records = await readAll(database, (bytes, name) => names.set(bytes, name))
      written.clear()
      for (const [key, value] of records) written.set(key, apart(value, nameOf).written)
      return records
    },
    async save(records) {
      const { changes, now } = compare(records, written, nameOf)
      if (changes.changed.size + changes.gone.length > 0) await write(database, changes)
      written.clear()
      for (const [key, one] of now) written.set(key, one)
    },
    async clear() {
      const both = database.transaction(['records', 'bytes'], 'readwrite')
      await Promise.all([
        both.objectStore('records').clear(),
        both.objectStore('bytes').clear(),
        both.done,
      ])
      written.clear()
    },
    close: () => database.close(),
  }
}

type NameOf = (bytes: Uint8Array) => string

function compare(records: Records, written: ReadonlyMap<string, Written>, nameOf: NameOf) {
  const before = namesIn(written)
  const [changed, bytes] = [new Map<string, unknown>(), new Map<string, Uint8Array>()]
  const now = new Map<string, Written>()
  for (const [key, value] of records) {
    const old = written.get(key)
    const isSame = old && isFixed(key) && old.value === value
    const found = isSame ? undefined : apart(value, nameOf)
    now.set(key, found?.written ?? (old as Written))
    if (!found || found.written.text === old?.text) continue
    changed.set(key, found.plain)
    for (const [name, one] of found.bytes) if (!before.has(name)) bytes.set(name, one)
  }
  const after = namesIn(now)
  const gone = [...written.keys()].filter((key) => !now.has(key))
  const goneBytes = [...before].filter((name) => !after.has(name))
  return { now, changes: { changed, bytes, gone, goneBytes } satisfies Changes }
}

const namesIn = (written: ReadonlyMap<string, Written>) =>
  new Set([...written.values()].flatMap(({ names }) => names))

const isFixed = (key: string) => /^(?:message|request) /.test(key)

function apart(value: unknown, nameOf: NameOf) {
  const bytes = new Map<string, Uint8Array>()
  const plain = withoutBytes(value, (one) => {
    bytes.set(nameOf(one), one)
    return nameOf(one)
  })
  const text = JSON.stringify(plain) ?? ''
  return { plain, bytes, written: { value, text, names: [...bytes.keys()] } satisfies Written }
}

type Changes = {
  readonly changed: ReadonlyMap<string, unknown>
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly gone: readonly string[]
  readonly goneBytes: readonly string[]
}

async function write(database: IDBPDatabase<Schema>, changes: Changes) {
  const transaction = database.transaction(['records', 'bytes'], 'readwrite')
  const [records, bytes] = [transaction.objectStore('records'), transaction.objectStore('bytes')]
  await Promise.all([
    ...[...changes.changed].map(([key, value]) => records.put(value, key)),
    ...[...changes.bytes].map(([name, one]) => bytes.put(one, name)),
    ...changes.gone.map((key) => records.delete(key)),
    ...changes.goneBytes.map((name) => bytes.delete(name)),
    transaction.done,
  ])
}

async function readAll(
  database: IDBPDatabase<Schema>,
  remember: (bytes: Uint8Array, name: string) => void,
): Promise<Map<string, unknown>> {
  const transaction = database.transaction(['records', 'bytes'])
  const [records, bytes] = [transaction.objectStore('records'), transaction.objectStore('bytes')]
  const [keys, values, names, contents] = await Promise.all([
    ...[records.getAllKeys(), records.getAll(), bytes.getAllKeys(), bytes.getAll()],
  ] as const)
  const byName = new Map(names.map((name, at) => [name, contents[at] as Uint8Array]))
  for (const [name, one] of byName) remember(one, name)
  const bytesOf = (name: string) => byName.get(name) ?? new Uint8Array(0)
  return new Map(keys.map((key, at) => [key, withBytes(values[at], bytesOf)]))
}
