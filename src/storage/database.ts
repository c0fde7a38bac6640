/**
 * The place on this device where letters lie (IndexedDB): a record for each letter, and each file's
 * bytes once, under the letter's id and its own.
 *
 * Every change is committed in the call itself, not when its success is heard of: what is begun
 * while the page goes away is still done.
 */
import { openDB, type IDBPDatabase } from 'idb'
import { adoptParked } from './migrateParked.ts'
import type { Files, LetterRecord } from './localCopy.ts'

export type Device = {
  readonly putRecord: (record: LetterRecord) => Promise<void>
  readonly putFile: (letterId: string, fileId: string, file: Blob) => Promise<void>
  readonly removeFile: (letterId: string, fileId: string) => Promise<void>
  /** The letter and its files. */
  readonly remove: (letterId: string) => Promise<void>
  /** As they lie there, readable or not. */
  readonly records: () => Promise<readonly unknown[]>
  readonly read: (letterId: string) => Promise<{ record: unknown; files: Files }>
}

/** Fails where the device keeps nothing: private windows, storage that is switched off. */
export async function openDevice(onClosed: () => void = () => undefined): Promise<Device> {
  const db = await openDB('mail-composer', 2, {
    upgrade: (opened, from, _to, change) => {
      const letters = opened.createObjectStore('letters', { keyPath: 'id' })
      const files = opened.createObjectStore('files')
      if (from === 0) return
      const parked = change.objectStore('parked')
      // What cannot be adopted ends the change, and everything stays as it was.
      void adoptParked(parked, letters, files).then(() => opened.deleteObjectStore('parked'))
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

function toDevice(db: IDBPDatabase): Device {
  const inLetters = begin(db, 'letters')
  const inFiles = begin(db, 'files')
  return {
    putRecord: (record) => inLetters((letters) => letters.put(record)),
    putFile: createPutFile(inFiles),
    removeFile: (letterId, fileId) => inFiles((files) => files.delete([letterId, fileId])),
    async remove(letterId) {
      const record = inLetters((letters) => letters.delete(letterId))
      await Promise.all([record, inFiles((files) => files.delete(filesOf(letterId)))])
    },
    records: () => db.getAll('letters'),
    read: (letterId) => read(db, letterId),
  }
}

type Work = ReturnType<typeof begin>
type Bytes = { readonly bytes: ArrayBuffer; readonly type: string }

/** A private window of WebKit refuses Blobs, and takes bytes. */
function createPutFile(inFiles: Work): Device['putFile'] {
  let takesBlobs = true

  async function putBytes(key: IDBValidKey, file: Blob) {
    const value: Bytes = { bytes: await file.arrayBuffer(), type: file.type }
    await inFiles((files) => files.put(value, key))
  }

  return async (letterId, fileId, file) => {
    const key = [letterId, fileId]
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

async function read(db: IDBPDatabase, letterId: string) {
  const transaction = db.transaction(['letters', 'files'])
  const files = transaction.objectStore('files')
  const [record, keys, stored] = await Promise.all([
    transaction.objectStore('letters').get(letterId) as Promise<unknown>,
    files.getAllKeys(filesOf(letterId)),
    files.getAll(filesOf(letterId)) as Promise<(Blob | Bytes)[]>,
  ])
  const blobs = stored.map(toBlob)
  return { record, files: new Map(keys.map((key, at) => [fileIdOf(key), blobs[at] as Blob])) }
}

function filesOf(letterId: string): IDBKeyRange {
  return IDBKeyRange.bound([letterId], [letterId, []])
}

function fileIdOf(key: IDBValidKey): string {
  return Array.isArray(key) ? String(key[1]) : ''
}
