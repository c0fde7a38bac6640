/**
 * A letter kept on this device while the page is away at the sign-in service, files included.
 *
 * Each tab has a place of its own for one letter. Taking it empties the place, so a letter comes
 * back once, and to the tab it was written in.
 */
import { openDB } from 'idb'

const STORE = 'parked'
const VERSION = 1

type Parked<Letter> = { readonly version: typeof VERSION; readonly letter: Letter }

function open() {
  return openDB('mail-composer', 1, { upgrade: (db) => void db.createObjectStore(STORE) })
}

/** Fails where the device keeps nothing: private windows, a full disk. */
export async function parkLetter<Letter>(tab: string, letter: Letter): Promise<void> {
  const db = await open()
  try {
    await db.put(STORE, { version: VERSION, letter } satisfies Parked<Letter>, tab)
  } finally {
    db.close()
  }
}

/** The tab's parked letter, if there is one that this version can read; the device forgets it. */
export async function takeParkedLetter<Letter>(tab: string): Promise<Letter | undefined> {
  const db = await open()
  try {
    const parked = (await db.get(STORE, tab)) as Parked<Letter> | undefined
    await db.delete(STORE, tab)
    return parked?.version === VERSION ? parked.letter : undefined
  } finally {
    db.close()
  }
}
