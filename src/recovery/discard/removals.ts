/**
 * Drafts in the mailbox that were discarded or deleted: they go when it can no longer be undone.
 *
 * Which ones is written down at once (removalList.ts). So a page that is closed, offline or signed out
 * leaves them to the next one; whoever holds the lock removes them. A draft that is opened stays.
 */
import { copiesOf, type DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import { asRestored } from '#delivery/core/serverDraft.ts'
import { createRemovalList } from './removalList.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import { whenStarted, type BootStore } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { Removals } from '#session/recoveryApi.ts'

type Deps = {
  readonly session: SessionStore
  readonly bootStore: BootStore
  readonly locks: MessageLocks
}

const forgo = () => undefined
const lockOf = (id: string) => `discarded.${id}`

export function createRemovals({ session, bootStore, locks }: Deps) {
  const list = createRemovalList()
  session.subscribe(({ draft }, before) => {
    if (draft && draft.id !== before.draft?.id) list.keep([draft.id])
  })
  /** May be undone here. */
  const open = new Set<string>()
  // Where its code does not come, a later page finishes.
  const finisher = whenStarted(bootStore).then(async (boot) => {
    if (boot.step !== 'ready') return undefined
    const part = await import('./finishRemovals.ts').catch(forgo)
    const made = part?.createFinisher({ bootStore, locks, list, open })
    void made?.begin(boot)
    return made
  })

  function add(id: string, copies: readonly DiscardedCopy[]) {
    open.add(id)
    void locks.acquire(lockOf(id))
    list.put({ id, at: Date.now(), copies })
  }

  function close(id: string) {
    locks.letGo(lockOf(id))
    return open.delete(id)
  }

  function leave(id: string, copies: readonly DiscardedCopy[]) {
    list.put({ id, at: Date.now(), copies })
    void finisher.then((part) => part?.finishAll())
  }

  return {
    ofList: { ...ofList(list, add, close), leave },
    /** Nothing of a draft nobody is signed in for: its removal was not promised. */
    note(snapshot: MessageSnapshot) {
      const { id, draft } = snapshot
      const boot = bootStore.getState()
      const accounts = boot.step === 'ready' ? boot.auth.accounts() : []
      if (!draft || !accounts.some((one) => one.id === draft.accountId)) return
      add(id, copiesOf(draft))
      void finisher.then((part) => part?.mark(id, draft, snapshot.message.attachments))
    },
    /**
     * Undone: the draft stays with its message, unless it was removed or opened by itself meanwhile. A save
     * that was under way does not go on.
     */
    takeBack({ saveRequest: _, ...message }: MessageSnapshot): MessageSnapshot {
      const { id, draft } = message
      const found = list.find(id)
      const isGone = close(id) && !found?.copies.some((copy) => copy.id === draft?.id)
      list.keep(found?.copies.map((copy) => copy.id) ?? [])
      return { ...message, draft: isGone ? undefined : asRestored(draft) }
    },
    /** The time to undo it is over. */
    end(id: string) {
      open.delete(id)
      void finisher.then((part) => part?.finishAll())
    },
  }
}

type List = ReturnType<typeof createRemovalList>
type Add = (id: string, copies: readonly DiscardedCopy[]) => void

function ofList(list: List, add: Add, close: (id: string) => void): Omit<Removals, 'leave'> {
  return {
    store: list.store,
    add: (copy) => add(copy.id, [copy]),
    keep(draftId) {
      list.keep([draftId])
      close(draftId)
    },
    done(draftId) {
      list.drop(draftId)
      close(draftId)
    },
  }
}
