/** Where the deployment stores nothing on devices any more: removes what an earlier page stored here. */
import type { Keeper } from '#storage/createLocalCopies.ts'

/** An hour, in milliseconds: who is longer away than that does not come back to the same tab. */
const awayMs = 3_600_000

/** Letters left from when this device kept letters; not those of tabs that are away just now. */
export async function emptyDevice(keeper: Keeper, isElsewhere: (id: string) => boolean) {
  const device = await keeper.reach()
  const records = (await device?.records().catch(() => [])) ?? []
  for (const record of records as { id: string; isParked?: boolean; savedAt?: number }[]) {
    const isAway = record.isParked && Date.now() - Number(record.savedAt) < awayMs
    if (!isAway && !isElsewhere(record.id)) await keeper.remove(record.id)
  }
}
