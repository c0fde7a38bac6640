/**
 * Letters that are thrown away, and brought back as they were for ten seconds.
 *
 * They leave the device at once; what lies in the mailbox is removed when the time is over (removals.ts).
 */
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import { layOnDesk, putBack, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import type { createRemovals } from './removals.ts'
import type { TakeUp } from '#session/recoveryApi.ts'
import { createTenSeconds } from './undoWindow.ts'
import type { UnsentLetters } from '#session/recoveryApi.ts'
import type { DeskWatch } from '#recovery/localAutosave.ts'

type Removals = ReturnType<typeof createRemovals>

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly letters: UnsentLetters
  readonly takeUp: TakeUp
  readonly removals: Removals
  readonly watching: () => DeskWatch | undefined
}

export function createDiscarding(parts: Parts) {
  const { desk, keeper, locks, letters, takeUp, removals, watching } = parts
  const { gone, begin, undo } = createTenSeconds()

  async function layBack(letter: PlainLetter) {
    const isFree = await takeUp.putAside()
    watching()?.revive(letter.id)
    if (isFree) layOnDesk(desk, letter)
    else putBack(desk, letter)
    // It has left the device: a page that ends now shall not lose it after all.
    await watching()?.keepNow()
  }

  return {
    gone,
    undo,
    discard(letter: PlainLetter) {
      void watching()?.finish(letter.id)
      removals.note(letter)
      begin({
        what: 'discarded',
        bringBack: () => layBack(removals.takeBack(letter)),
        end: () => removals.end(letter.id),
      })
    },
    /** A letter that lies on this device; its copy in the mailbox stays. */
    async remove(id: string) {
      const { deleteStored } = await import('./deleteStored.ts')
      if (await locks.hold(id)) {
        const takenAway = deleteStored(keeper, id, letters.offerAll)
        const bringBack = await takenAway.finally(() => locks.letGo(id))
        begin({ what: 'deleted', bringBack, end: () => undefined })
      }
      await letters.refresh()
    },
    async removeAll(ids: readonly string[]) {
      for (const id of ids) await keeper.remove(id)
      await letters.refresh()
    },
  }
}
