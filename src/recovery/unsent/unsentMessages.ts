/** The messages that lie on this device and not open in this tab, and what is shown of them. */
import { createStore } from 'zustand/vanilla'
import { homeIdOf } from '#graph/http/accountId.ts'
import type { LocalCopies } from '#storage/createLocalCopies.ts'
import type { MessageLocks } from '#storage/messageLocks.ts'
import { toUnsentSummary, type UnsentSummary } from '#storage/unsentSummary.ts'
import type { SessionStore } from '#session/composeSession.ts'
import type { UnsentMessages } from '#session/recoveryApi.ts'
import { isListHidden, rememberListHidden } from './hiddenList.ts'
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import { fetchRecordFits } from '#recovery/fetchRecordFits.ts'

export function createUnsentMessages(
  session: SessionStore,
  copies: LocalCopies,
  locks: MessageLocks,
): UnsentMessages {
  const store: UnsentMessages['store'] = createStore(() => ({
    unsent: [] as readonly UnsentSummary[],
    unreadable: 0,
    isOffering: false,
  }))

  async function refresh() {
    const db = await copies.connect()
    const records = (await db?.records().catch(() => [])) ?? []
    const fitting = await fittingOf(records)
    const { unsent, unreadable: invalidEntries } = toUnsentSummary(
      fitting,
      await locks.ownedElsewhere(),
    )
    const unreadable = invalidEntries + records.length - fitting.length
    const here = session.getState().current.id
    store.setState({ unsent: unsent.filter(({ id }) => id !== here), unreadable })
  }

  function offer(isOffering: boolean) {
    rememberListHidden(!isOffering)
    store.setState({ isOffering })
  }

  return {
    store,
    refresh,
    offer,
    offerAll: () => refresh().then(() => store.setState({ isOffering: !isListHidden() })),
    /** What lies here of this person or of nobody; messages open in a tab stay with whoever writes them. */
    async of(accountId: string): Promise<readonly UnsentSummary[]> {
      await refresh()
      return store
        .getState()
        .unsent.filter(
          ({ account, isInOtherTab }) =>
            !isInOtherTab && homeIdOf(account?.id ?? accountId) === accountId,
        )
    },
    ofDraft: async (draftId) => (await fetchLateParts())?.storedDraft(copies, locks, draftId),
  }
}

/** Who has no record needs no code to read any. */
async function fittingOf(records: readonly unknown[]): Promise<readonly unknown[]> {
  if (records.length === 0) return records
  return records.filter((await fetchRecordFits()).recordFits)
}
