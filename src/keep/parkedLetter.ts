/**
 * A letter kept on this device while the page is away at the sign-in service, files included.
 *
 * There is one place for one letter. Taking it empties the place, so a letter comes back once.
 */
import { openDB } from 'idb'

const STORE = 'parked'
const ONLY = 'letter'
const VERSION = 1

type Parked<Letter> = { readonly version: typeof VERSION; readonly letter: Letter }

function open() {
  return openDB('mail-composer', 1, { upgrade: (db) => void db.createObjectStore(STORE) })
}

/** Fails where the device keeps nothing: private windows, a full disk. */
export async function parkLetter<Letter>(letter: Letter): Promise<void> {
  const db = await open()
  try {
    await db.put(STORE, { version: VERSION, letter } satisfies Parked<Letter>, ONLY)
  } finally {
    db.close()
  }
}

/** The parked letter, if there is one that this version can read; the device forgets it. */
export async function takeParkedLetter<Letter>(): Promise<Letter | undefined> {
  const db = await open()
  try {
    const parked = (await db.get(STORE, ONLY)) as Parked<Letter> | undefined
    await db.delete(STORE, ONLY)
    return parked?.version === VERSION ? parked.letter : undefined
  } finally {
    db.close()
  }
}
