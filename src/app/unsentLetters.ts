/**
 * The letters that lie on this device and not on this desk: listed, taken up again, deleted.
 *
 * Taking one up never costs the letter on the desk: that one is put aside first, and if it cannot
 * be kept, nothing happens.
 */
import { createStore } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import type { Keeper } from '#keep/createKeeper.ts'
import { fromRecord, type KeptLetter } from '#keep/keptLetter.ts'
import type { LetterLocks } from '#keep/letterLocks.ts'
import { toUnsent, type Unsent } from '#keep/unsent.ts'
import {
  joinMessages,
  layOnDesk,
  putBack,
  readLetter,
  toPlainLetter,
  type DeskStore,
  type PlainLetter,
} from './desk.ts'
import { hasContent, type DeskWatch } from './watchDesk.ts'

type State = {
  readonly unsent: readonly Unsent[]
  readonly unreadable: number
  readonly isOffering: boolean
  /** Files that did not come back with their letter. */
  readonly missing: readonly string[]
  /** It was to be taken up, and is no longer there. */
  readonly isVanished: boolean
}

type Parts = {
  readonly desk: DeskStore
  readonly keeper: Keeper
  readonly locks: LetterLocks
  readonly watching: () => DeskWatch | undefined
}

export function createUnsentLetters({ desk, keeper, locks, watching }: Parts) {
  const store = createStore<State>(() => ({
    ...{ unsent: [], unreadable: 0, isOffering: false, missing: [], isVanished: false },
  }))

  async function read(id: string): Promise<PlainLetter | undefined> {
    const device = await keeper.reach()
    const found = await device?.read(id).catch(() => undefined)
    const back = found && fromRecord(found.record, found.files)
    store.setState({ missing: back?.missing ?? [], isVanished: !back })
    if (!back) return undefined
    keeper.adopted(id, found.files)
    watching()?.adopt(id)
    return toDeskLetter(back.letter)
  }

  async function refresh() {
    const device = await keeper.reach()
    const [records, isElsewhere] = await Promise.all([
      device?.records().catch(() => []) ?? [],
      locks.heldElsewhere(),
    ])
    const { unsent, unreadable } = toUnsent(records, isElsewhere)
    const here = desk.getState().letter.id
    store.setState({ unsent: unsent.filter(({ id }) => id !== here), unreadable })
  }

  /** What the browser itself brought back into the fields is no letter of its own. */
  function isPartOf(letter: PlainLetter): boolean {
    const { draft, message } = readLetter(desk)
    const joined = joinMessages(letter.message, message)
    return !draft && JSON.stringify(joined) === JSON.stringify(letter.message)
  }

  async function replaceBy(letter: PlainLetter): Promise<boolean> {
    const { id } = desk.getState().letter
    if (isPartOf(letter)) await watching()?.finish(id)
    else {
      await watching()?.keepNow()
      if (hasContent(readLetter(desk)) && !keeper.isSafe(id)) return false
    }
    layOnDesk(desk, letter)
    return true
  }

  return {
    store,
    refresh,
    read,

    async restore(id: string) {
      const isMine = await locks.hold(id)
      const letter = await read(id)
      if (letter && (await replaceBy(letter))) desk.setState({ isElsewhere: !isMine })
      else locks.letGo(id)
      await refresh()
    },

    /** Laid under what was typed meanwhile; given up if somebody else has it or cannot read it. */
    async open(id: string): Promise<void> {
      if (!(await locks.hold(id))) return
      const letter = await read(id)
      if (letter) putBack(desk, letter)
      else locks.letGo(id)
    },

    offer: (isOffering: boolean) => store.setState({ isOffering }),
    hush: () => store.setState({ missing: [], isVanished: false, unreadable: 0 }),
    isDeskFree: () => !hasContent(toPlainLetter(desk.getState())),
  }
}

/**
 * Somebody’s letter is offered while they are signed in. While nobody is, it is offered too: who sits
 * there cannot be told, and most often only the session has ended. Others never see it.
 */
export function mayOffer({ account }: Unsent, accounts: readonly Account[]): boolean {
  return !account || accounts.length === 0 || accounts.some(({ id }) => id === account.id)
}

/** What was kept for deliver/ is handed back to it as it was. */
function toDeskLetter({ id, stamp, message, draft, delivery }: KeptLetter): PlainLetter {
  const kept = { id, stamp, message, draft, delivery }
  return kept as PlainLetter
}
