/**
 * Which tab acts for the open message, and how it passes from one tab to another.
 *
 * A tab that is asked writes everything down before it lets go; one that does not answer loses the
 * message all the same. From then on it neither writes nor delivers it.
 */
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import { createLockHandover } from '#storage/lockHandover.ts'
import { createMessageLocks } from '#storage/messageLocks.ts'
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import { replaceMessage, startNewMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

type Deps = {
  readonly session: SessionStore
  readonly copies: LocalCopies
  readonly saveNow: () => Promise<void>
  readonly read: (id: string) => Promise<MessageSnapshot | undefined>
}

export function createTabOwnership({ session, copies, saveNow, read }: Deps) {
  const locks = createMessageLocks(lose, navigator.locks)
  const handOver = createLockHandover(give)

  function lose(id: string) {
    if (session.getState().current.id === id) session.setState({ isInOtherTab: true })
    copies.release(id)
  }

  async function give(id: string): Promise<boolean> {
    if (!locks.isOwnedHere(id)) return false
    const written = saveNow()
    lose(id)
    await written
    locks.letGo(id)
    return true
  }

  const deps = { session, locks, read }
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void fetchLateParts().then((late) => late?.wake(deps))
  })

  session.subscribe(({ isInOtherTab, current: { id } }, before) => {
    if (isInOtherTab && (!before.isInOtherTab || before.current.id !== id))
      void fetchLateParts().then((late) => late?.followOther(deps, id))
  })

  return {
    locks,
    async takeOver() {
      const { id } = session.getState().current
      await handOver.request(id)
      await locks.acquire(id, 'byForce')
      const snapshot = await read(id)
      if (snapshot) return replaceMessage(session, snapshot)
      locks.letGo(id)
      startNewMessage(session)
      // Said with the message that is open now.
      await read(id)
    },
  }
}
