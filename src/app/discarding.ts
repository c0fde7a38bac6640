/**
 * Letters that are thrown away, and brought back as they were for ten seconds.
 *
 * They leave the device at once; what lies in the mailbox is removed when the time is over.
 */
import { createStore } from 'zustand/vanilla'
import type { Keeper } from '#keep/createKeeper.ts'
import type { LetterLocks } from '#keep/letterLocks.ts'
import { toUnsent, type Unsent } from '#keep/unsent.ts'
import {
  layOnDesk,
  putBack,
  readLetter,
  takeNewLetter,
  type DeskStore,
  type PlainLetter,
} from './desk.ts'
import type { createUnsentLetters } from './unsentLetters.ts'
import { hasContent, type DeskWatch } from './watchDesk.ts'

const undoableMs = 10_000

type Gone = {
  readonly what: 'discarded' | 'deleted'
  readonly bringBack: () => Promise<void>
  /** What becomes final when the time is over. */
  readonly end: () => void
}

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly letters: ReturnType<typeof createUnsentLetters>
  readonly watching: () => DeskWatch | undefined
}

export function createDiscarding({ desk, keeper, locks, letters, watching }: Parts) {
  const { gone, begin, undo } = createTenSeconds()

  async function layBack(letter: PlainLetter) {
    const { id } = desk.getState().letter
    await watching()?.keepNow()
    watching()?.revive(letter.id)
    const isFree = !hasContent(readLetter(desk)) || (watching() && keeper.isSafe(id))
    if (isFree) layOnDesk(desk, letter)
    else putBack(desk, letter)
  }

  async function putAgain(id: string) {
    const device = await keeper.reach()
    const found = await device?.read(id)
    await keeper.remove(id)
    return async () => {
      const files = found?.files ?? new Map<string, Blob>()
      for (const [fileId, file] of files) await device?.putFile(id, fileId, file)
      await device?.putRecord(found?.record as never)
      await letters.refresh()
      letters.offer(true)
    }
  }

  return {
    gone,
    undo,
    /** `removeCopy` takes the letter’s copy out of the mailbox. */
    discard(letter: PlainLetter, removeCopy: () => void) {
      void watching()?.finish(letter.id)
      begin({ what: 'discarded', bringBack: () => layBack(letter), end: removeCopy })
    },
    /** A letter that lies on this device; its copy in the mailbox stays. */
    async remove(id: string) {
      if (await locks.hold(id)) {
        const bringBack = await putAgain(id).finally(() => locks.letGo(id))
        begin({ what: 'deleted', bringBack, end: () => undefined })
      }
      await letters.refresh()
    },
    /** The letters here that are this person’s or nobody’s, other tabs’ left out. */
    async lettersOf(accountId: string): Promise<readonly Unsent[]> {
      await watching()?.keepNow()
      const device = await keeper.reach()
      const records = (await device?.records().catch(() => [])) ?? []
      const { unsent } = toUnsent(records, await locks.heldElsewhere())
      return unsent.filter(
        ({ account, isElsewhere }) => !isElsewhere && (account?.id ?? accountId) === accountId,
      )
    },
    async removeAll(ids: readonly string[]) {
      for (const id of ids) {
        await (watching()?.finish(id) ?? keeper.remove(id))
        if (desk.getState().letter.id === id) takeNewLetter(desk)
      }
      await letters.refresh()
    },
  }
}

function createTenSeconds() {
  const gone = createStore<{ readonly gone: Gone | undefined }>(() => ({ gone: undefined }))
  let timer: ReturnType<typeof setTimeout> | undefined

  function take(): Gone | undefined {
    clearTimeout(timer)
    const last = gone.getState().gone
    gone.setState({ gone: undefined })
    return last
  }
  const end = () => take()?.end()

  /** The one before it is then gone for good. */
  function begin(next: Gone) {
    end()
    gone.setState({ gone: next })
    timer = setTimeout(end, undoableMs)
  }
  return { gone, begin, undo: () => void take()?.bringBack() }
}
