/**
 * The check of records from this device, fetched when there is a record. Where it cannot come (offline, or a
 * page of an older version) records are opened unchecked: one that breaks the page meets its error boundary.
 */
import type { Hint } from '#delivery/failure/hint.ts'
import { createPreload } from '#lazy/createPreload.ts'

const check = createPreload(() => import('./recordFits.ts'))
const unchecked = { recordFits: () => true, readHint: () => undefined }

type Check = {
  readonly recordFits: (record: unknown) => boolean
  /** What was said of a message; without this code nothing is. */
  readonly readHint: (stored: unknown) => Hint | undefined
}

export const fetchRecordFits = (): Promise<Check> => check.fetch().catch(() => unchecked)
