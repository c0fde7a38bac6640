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
import type { Keeper } from '#storage/createLocalCopies.ts'
import { fromRecord, type KeptLetter } from '#storage/localCopy.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import type { BootStore } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'

type Parts = {
  readonly desk: DeskStore
  readonly bootStore: BootStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
}

/** Milliseconds. Until then the tab that left it may come back for it. */
const awayFor = 10 * 60_000

/** Nobody wrote here: whatever changed the draft was another program. */
const noChangeIsOurs = Number.NEGATIVE_INFINITY

type Left = Pick<KeptLetter, 'id' | 'draft'>

export function createTidying({ desk, bootStore, keeper, locks }: Parts) {
  async function drop({ id, draft }: Left): Promise<void> {
    const isGone = !draft || (await removeAll(draft as ServerDraft))
    if (isGone) await keeper.remove(id)
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
      const device = await keeper.reach()
      const records = (await device?.records().catch(() => [])) ?? []
      for (const letter of records.flatMap((record) => readUntouched(record) ?? [])) {
        const isOpen = letter.id === desk.getState().letter.id
        if (isOpen || Date.now() - letter.savedAt < awayFor) continue
        if (locks.isHeldHere(letter.id) || !(await locks.hold(letter.id))) continue
        await drop(letter).finally(() => locks.letGo(letter.id))
      }
    },
  }
}

function readUntouched(record: unknown): KeptLetter | undefined {
  const letter = fromRecord(record, { get: () => new Blob() })?.letter
  return letter?.isUntouched ? letter : undefined
}
