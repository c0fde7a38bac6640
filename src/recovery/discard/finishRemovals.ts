/**
 * Removes the drafts of discarded messages that are due: of whoever is signed in, and again after each
 * sign-in, with each network, and some time after another tab discarded one.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import type { BootStore, Ready } from '#access/startup.ts'
import type { createRemovalList, Removal } from './removalList.ts'
import { markCopies, removeCopies } from './removeCopy.ts'
import { undoableMs } from './undoWindow.ts'

type Deps = {
  readonly bootStore: BootStore
  readonly locks: MessageLocks
  readonly list: ReturnType<typeof createRemovalList>
  /** May be undone here. */
  readonly open: ReadonlySet<string>
}

/** Milliseconds: the page that discarded comes first. */
const grace = 1_000
const lockOf = (id: string) => `discarded.${id}`

export function createFinisher({ bootStore, locks, list, open }: Deps) {
  async function finish({ id }: Removal, boot: Ready) {
    if (open.has(id) || !(await locks.acquire(lockOf(id)))) return
    // As it is now: it may have been undone or opened while the lock was asked for.
    const found = list.find(id)
    if (found && (await removeCopies(boot, found.copies, found.at))) list.drop(id)
    locks.letGo(lockOf(id))
  }

  async function finishAll() {
    const boot = bootStore.getState()
    if (boot.step === 'ready') for (const one of list.read()) await finish(one, boot)
  }

  return {
    finishAll,
    begin({ auth }: Ready) {
      auth.subscribe(() => void finishAll())
      window.addEventListener('online', () => void finishAll())
      window.addEventListener('storage', () => {
        if (list.read().length > 0) setTimeout(() => void finishAll(), undoableMs + grace)
      })
      return finishAll()
    },
    /** By what it says a change of another program is told from ours. */
    async mark(id: string, draft: ServerDraft, files: readonly Attachment[]): Promise<void> {
      const marked = await markCopies(draft, files)
      const found = list.find(id)
      if (!found) return
      // One that was opened meanwhile is not on the list any more.
      const copies = found.copies.map((copy) => marked.find((one) => one.id === copy.id) ?? copy)
      list.put({ ...found, copies })
    },
  }
}
