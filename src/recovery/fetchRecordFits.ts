/**
 * The check of records from this device, fetched when there is a record. Where it cannot come (offline, or a
 * page of an older version) records are opened unchecked: one that breaks the page meets its error boundary.
 */
import { createPreload } from '#lazy/createPreload.ts'

const check = createPreload(async () => (await import('./recordFits.ts')).recordFits)

export function fetchRecordFits(): Promise<(record: unknown) => boolean> {
  return check.fetch().catch(() => () => true)
}
