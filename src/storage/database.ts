/**
 * The place on this device where messages lie (IndexedDB): a record for each message, and each file's
 * bytes once, under the message's id and its own.
 *
 * Every change is committed in the call itself, not when its success is heard of: what is begun
 * while the page goes away is still done.
 */
import { openDB, type IDBPDatabase } from 'idb'
import { migrateParked } from './migrateParked.ts'
import type { Files, LocalCopyRecord } from './localCopy.ts'

export type Database = {
  readonly putRecord: (record: LocalCopyRecord) => Promise<void>
  readonly putFile: (messageId: string, fileId: string, file: Blob) => Promise<void>
  readonly removeFile: (messageId: string, fileId: string) => Promise<void>
  /** The message and its files. */
  readonly remove: (messageId: string) => Promise<void>
  /** As they lie there, readable or not. */
  readonly records: () => Promise<readonly unknown[]>
  readonly read: (messageId: string) => Promise<{ record: unknown; files: Files }>
}

/** Fails where the device keeps nothing: private windows, storage that is switched off. */
export async function openDatabase(onClosed: () => void = () => undefined): Promise<Database> {
  const db = await openDB('mail-composer', 2, {
    upgrade: (opened, from, _to, change) => {
      const messages = opened.createObjectStore('letters', { keyPath: 'id' })
      const files = opened.createObjectStore('files')
      if (from === 0) return
      const parked = change.objectStore('parked')
      // What cannot be adopted ends the change, and everything stays as it was.
      void migrateParked(parked, messages, files).then(() => opened.deleteObjectStore('parked'))
    },
    blocking(_current, _wanted, event) {
      // A newer page wants to change the stores: it may.
      const opened = event.target as IDBDatabase
      opened.close()
      onClosed()
    },
    terminated: onClosed,
  })
  return toDevice(db)
}

function toDevice(db: IDBPDatabase): Database {
  const inMessages = begin(db, 'letters')
  const inFiles = begin(db, 'files')
  return {
    putRecord: (record) => inMessages((messages) => messages.put(record)),
    putFile: createPutFile(inFiles),
    removeFile: (messageId, fileId) => inFiles((files) => files.delete([messageId, fileId])),
    async remove(messageId) {
      const record = inMessages((messages) => messages.delete(messageId))
      await Promise.all([record, inFiles((files) => files.delete(filesOf(messageId)))])
    },
    records: () => db.getAll('letters'),
    read: (messageId) => read(db, messageId),
  }
}

type TaskFunction = ReturnType<typeof begin>
type Bytes = { readonly bytes: ArrayBuffer; readonly type: string }

/** A private window of WebKit refuses Blobs, and takes bytes. */
function createPutFile(inFiles: TaskFunction): Database['putFile'] {
  let takesBlobs = true

  async function putBytes(key: IDBValidKey, file: Blob) {
    const value: Bytes = { bytes: await file.arrayBuffer(), type: file.type }
    await inFiles((files) => files.put(value, key))
  }

  return async (messageId, fileId, file) => {
    const key = [messageId, fileId]
    if (!takesBlobs) return putBytes(key, file)
    try {
      await inFiles((files) => files.put(file, key))
    } catch (error) {
      if (isFull(error)) throw error
      await putBytes(key, file)
      takesBlobs = false
    }
  }
}

/** No room, told apart from everything else. */
export function isFull(error: unknown): boolean {
  return (error as Partial<Error> | undefined)?.name === 'QuotaExceededError'
}

function toBlob(stored: Blob | Bytes): Blob {
  return stored instanceof Blob ? stored : new Blob([stored.bytes], { type: stored.type })
}

type Store = ReturnType<typeof openStore>

function openStore(db: IDBPDatabase, name: string) {
  return db.transaction(name, 'readwrite').store
}

function begin(db: IDBPDatabase, name: string) {
  return async (work: (store: Store) => Promise<unknown>): Promise<void> => {
    const store = openStore(db, name)
    const { transaction } = store
    const worked = work(store)
    transaction.commit()
    await Promise.all([worked, transaction.done])
  }
}

async function read(db: IDBPDatabase, messageId: string) {
  const transaction = db.transaction(['letters', 'files'])
  const files = transaction.objectStore('files')
  const [record, keys, stored] = await Promise.all([
    transaction.objectStore('letters').get(messageId) as Promise<unknown>,
    files.getAllKeys(filesOf(messageId)),
    files.getAll(filesOf(messageId)) as Promise<(Blob | Bytes)[]>,
  ])
  const blobs = stored.map(toBlob)
  return { record, files: new Map(keys.map((key, at) => [fileIdOf(key), blobs[at] as Blob])) }
}

function filesOf(messageId: string): IDBKeyRange {
  return IDBKeyRange.bound([messageId], [messageId, []])
}

function fileIdOf(key: IDBValidKey): string {
  return Array.isArray(key) ? String(key[1]) : ''
}
