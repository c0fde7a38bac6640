/**
 * Messages that are thrown away, and brought back as they were for ten seconds.
 *
 * They leave the device at once; what lies in the mailbox is removed when the time is over (removals.ts).
 */
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import { replaceMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { createRemovals } from './removals.ts'
import type { Restore } from '#session/recoveryApi.ts'
import { whenReady } from '#recovery/tab/whenReady.ts'
import { createUndoWindow } from './undoWindow.ts'
import type { UnsentMessages } from '#session/recoveryApi.ts'
import type { LocalAutosave } from '#recovery/localAutosave.ts'

type Removals = ReturnType<typeof createRemovals>

type Deps = {
  readonly session: SessionStore
  readonly copies: LocalCopies
  readonly locks: MessageLocks
  readonly unsentMessages: UnsentMessages
  readonly restore: Restore
  readonly removals: Removals
  readonly runningAutosave: () => LocalAutosave | undefined
}

export function createDiscard(deps: Deps) {
  const { session, copies, locks, unsentMessages, restore, removals, runningAutosave } = deps
  const { gone, begin, undo } = createUndoWindow()

  async function layBack(snapshot: MessageSnapshot) {
    const restoreMessage = await whenReady(session, snapshot)
    const isFree = await restore.makeRoom()
    runningAutosave()?.revive(snapshot.id)
    if (isFree) replaceMessage(session, snapshot)
    else restoreMessage(snapshot)
    // It has left the device: a page that ends now shall not lose it after all.
    await runningAutosave()?.saveNow()
  }

  return {
    gone,
    undo,
    discard(snapshot: MessageSnapshot) {
      void runningAutosave()?.finish(snapshot.id)
      removals.note(snapshot)
      begin({
        id: snapshot.id,
        what: 'discarded',
        bringBack: () => layBack(removals.takeBack(snapshot)),
        end: () => removals.end(snapshot.id),
      })
    },
    /** A message that lies on this device; its copy in the mailbox stays. */
    async remove(id: string) {
      const { deleteStored } = await import('./deleteStored.ts')
      if (await locks.acquire(id)) {
        const takenAway = deleteStored(copies, id, unsentMessages.offerAll)
        const bringBack = await takenAway.finally(() => locks.letGo(id))
        begin({ id, what: 'deleted', bringBack, end: () => undefined })
      }
      await unsentMessages.refresh()
    },
    async removeAll(ids: readonly string[]) {
      for (const id of ids) await copies.remove(id)
      await unsentMessages.refresh()
    },
  }
}
