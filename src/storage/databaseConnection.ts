/** The device, opened when it is first needed, and again when it was closed from outside. */
import { openDatabase, type Database } from './database.ts'

export type OpenDatabase = (onClosed: () => void) => Promise<Database>

export function createConnection(open: OpenDatabase = openDatabase) {
  let opening: Promise<Database | undefined> | undefined
  let db: Database | undefined

  function forget() {
    db = undefined
    opening = undefined
  }

  return {
    /** Open already, so that work can begin in the call itself. */
    now: () => db,
    /** Nothing where the device keeps nothing; the next call tries again. */
    connect(): Promise<Database | undefined> {
      opening ??= open(forget).then(
        (opened) => (db = opened),
        () => (opening = undefined),
      )
      return opening
    },
  }
}
