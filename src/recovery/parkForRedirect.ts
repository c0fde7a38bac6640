/**
 * A letter that is put away while the page is left for a sign-in, and taken up when it is back.
 *
 * Also where nothing is kept on this device: it is then removed as soon as it was taken up.
 */
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { Owner } from '#storage/localCopy.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import { rememberParked, takeParkedId } from './parkedMessageId.ts'
import { hasContent } from '#session/plainLetter.ts'

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly owner: () => Owner | undefined
  readonly isOff: () => boolean
}

export function createParking({ desk, keeper, owner, isOff }: Parts) {
  return {
    /** Fails where it cannot be kept whole: then the page must not be left. */
    async park() {
      const letter = readLetter(desk)
      if (hasContent(letter) && !desk.getState().isElsewhere) {
        keeper.keep({ ...letter, account: owner(), savedAt: Date.now(), isParked: true })
        await keeper.flush()
        if (!keeper.isSafe(letter.id)) throw new Error('The letter could not be put away.')
        rememberParked(letter.id)
      }
      desk.setState({ isPutAway: true })
    },

    /** The page was not left after all. */
    async unpark() {
      desk.setState({ isPutAway: false })
      const id = takeParkedId()
      if (id && isOff()) await keeper.remove(id)
    },
  }
}

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
