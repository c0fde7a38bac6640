/**
 * Which tab acts for the letter on the desk, and how it passes from one tab to another.
 *
 * A tab that is asked writes everything down before it lets go; one that does not answer loses the
 * letter all the same. From then on it neither writes nor delivers it.
 */
import type { Keeper } from '#storage/createLocalCopies.ts'
import { createHandOver } from '#storage/lockHandover.ts'
import { createLetterLocks } from '#storage/messageLocks.ts'
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import { layOnDesk, takeNewLetter, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly keepNow: () => Promise<void>
  readonly read: (id: string) => Promise<PlainLetter | undefined>
}

export function createTabDuty({ desk, keeper, keepNow, read }: Parts) {
  const locks = createLetterLocks(lose, navigator.locks)
  const handOver = createHandOver(give)

  function lose(id: string) {
    if (desk.getState().letter.id === id) desk.setState({ isElsewhere: true })
    keeper.release(id)
  }

  async function give(id: string): Promise<boolean> {
    if (!locks.isHeldHere(id)) return false
    const written = keepNow()
    lose(id)
    await written
    locks.letGo(id)
    return true
  }

  const parts = { desk, locks, read }
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void fetchLateParts().then((late) => late?.wake(parts))
  })

  desk.subscribe(({ isElsewhere, letter: { id } }, before) => {
    if (isElsewhere && (!before.isElsewhere || before.letter.id !== id))
      void fetchLateParts().then((late) => late?.followOther(parts, id))
  })

  return {
    locks,
    async takeOver() {
      const { id } = desk.getState().letter
      await handOver.ask(id)
      await locks.hold(id, 'byForce')
      const letter = await read(id)
      if (letter) return layOnDesk(desk, letter)
      locks.letGo(id)
      takeNewLetter(desk)
    },
  }
}
