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

export type ParkingParts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly owner: () => Owner | undefined
  readonly isOff: () => boolean
}

export function createParking({ desk, keeper, owner, isOff }: ParkingParts) {
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
