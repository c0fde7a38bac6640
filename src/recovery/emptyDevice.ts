/** Where the deployment stores nothing on devices any more: removes what an earlier page stored here. */
import type { LocalCopies } from '#storage/createLocalCopies.ts'

/** An hour, in milliseconds: who is longer away than that does not come back to the same tab. */
const awayMs = 3_600_000

/** Messages left from when this device kept messages; not those of tabs that are away just now. */
export async function emptyDevice(copies: LocalCopies, isInOtherTab: (id: string) => boolean) {
  const db = await copies.connect()
  const records = (await db?.records().catch(() => [])) ?? []
  for (const record of records as { id: string; isParked?: boolean; savedAt?: number }[]) {
    const isAway = record.isParked && Date.now() - Number(record.savedAt) < awayMs
    if (!isAway && !isInOtherTab(record.id)) await copies.remove(record.id)
  }
}
