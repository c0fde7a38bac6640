/** The letters that lie on this device and not on this desk, and what is shown of them. */
import { createStore } from 'zustand/vanilla'
import type { Account } from '#auth/auth.ts'
import type { Keeper } from '#storage/createLocalCopies.ts'
import type { LetterLocks } from '#storage/messageLocks.ts'
import { toUnsent, type Unsent } from '#storage/unsentSummary.ts'
import type { DeskStore } from '#session/composeSession.ts'
import type { UnsentLetters } from '#session/recoveryApi.ts'
import { fetchRecordFits } from './fetchRecordFits.ts'

export function createUnsentLetters(
  desk: DeskStore,
  keeper: Keeper,
  locks: LetterLocks,
): UnsentLetters {
  const store: UnsentLetters['store'] = createStore(() => ({
    unsent: [] as readonly Unsent[],
    unreadable: 0,
    isOffering: false,
  }))

  async function refresh() {
    const device = await keeper.reach()
    const records = (await device?.records().catch(() => [])) ?? []
    const fitting = await fittingOf(records)
    const { unsent, unreadable: misfits } = toUnsent(fitting, await locks.heldElsewhere())
    const unreadable = misfits + records.length - fitting.length
    const here = desk.getState().letter.id
    store.setState({ unsent: unsent.filter(({ id }) => id !== here), unreadable })
  }

  const offer = (isOffering: boolean) => store.setState({ isOffering })

  return {
    store,
    refresh,
    offer,
    offerAll: () => refresh().then(() => offer(true)),
    /** What lies here of this person or of nobody; letters open on a desk stay with whoever writes them. */
    async of(accountId: string): Promise<readonly Unsent[]> {
      await refresh()
      return store
        .getState()
        .unsent.filter(
          ({ account, isElsewhere }) => !isElsewhere && (account?.id ?? accountId) === accountId,
        )
    },
  }
}

/** Who has no record needs no code to read any. */
async function fittingOf(records: readonly unknown[]): Promise<readonly unknown[]> {
  if (records.length === 0) return records
  return records.filter(await fetchRecordFits())
}

/**
 * Somebody’s letter is offered while they are signed in. While nobody is, it is offered too: who sits
 * there cannot be told, and most often only the session has ended. Others never see it.
 */
export function mayOffer({ account }: Unsent, accounts: readonly Account[]): boolean {
  return !account || accounts.length === 0 || accounts.some(({ id }) => id === account.id)
}
