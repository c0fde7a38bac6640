/**
 * Messages that a link or an answer began and nobody wrote into: when they are left, nothing of them stays,
 * neither here nor in the mailbox.
 *
 * What cannot be taken out of the mailbox now, because nobody is signed in or there is no network, is tried
 * again by a later page; so is what a closed tab left. A draft that was changed elsewhere stays.
 */
import { copiesOf } from '#delivery/core/discardedCopies.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { removeCopies } from './removeCopy.ts'
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import { fromRecord, type LocalCopy } from '#storage/localCopy.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import type { BootStore } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'

type Deps = {
  readonly session: SessionStore
  readonly bootStore: BootStore
  readonly copies: LocalCopies
  readonly locks: MessageLocks
}

/** Milliseconds. Until then the tab that left it may come back for it. */
const awayFor = 10 * 60_000

/** Nobody wrote here: whatever changed the draft was another program. */
const noChangeIsOurs = Number.NEGATIVE_INFINITY

type Left = Pick<LocalCopy, 'id' | 'draft'>

export function createTidying({ session, bootStore, copies, locks }: Deps) {
  async function drop({ id, draft }: Left): Promise<void> {
    const isGone = !draft || (await removeAll(draft as ServerDraft))
    if (isGone) await copies.remove(id)
  }

  async function removeAll(draft: ServerDraft): Promise<boolean> {
    const boot = bootStore.getState()
    if (boot.step !== 'ready') return false
    return removeCopies(boot, copiesOf(draft), noChangeIsOurs)
  }

  return {
    drop,
    /** What tabs that are gone left behind. */
    async sweep(): Promise<void> {
      const db = await copies.connect()
      const records = (await db?.records().catch(() => [])) ?? []
      for (const copy of records.flatMap((record) => readUntouched(record) ?? [])) {
        const isOpen = copy.id === session.getState().current.id
        if (isOpen || Date.now() - copy.savedAt < awayFor) continue
        if (locks.isOwnedHere(copy.id) || !(await locks.acquire(copy.id))) continue
        await drop(copy).finally(() => locks.letGo(copy.id))
      }
    },
  }
}

function readUntouched(record: unknown): LocalCopy | undefined {
  const copy = fromRecord(record, { get: () => new Blob() })?.copy
  return copy?.isUntouched ? copy : undefined
}
