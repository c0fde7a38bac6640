/** Who is signed in, who sends the open message, and whose mailbox is read meanwhile. */
import { useStore } from 'zustand'
import { useStartup } from '#access/StartupContext.ts'
import type { Account } from '#auth/auth.ts'
import { useAccounts } from '#auth/useAccounts.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { useSession } from '#session/SessionContext.ts'

export type Senders = {
  /** Who is signed in. */
  readonly own: readonly Account[]
  /** The same, and the shared mailboxes they may open. */
  readonly accounts: readonly Account[]
  /** Who sends the open message; the account may be signed out by now (sender.ts). */
  readonly sender: Account | undefined
  /** Whose mailbox lists show: the sender's, if it can be opened. */
  readonly reader: Account | undefined
  /** Who is signed in there: for suggestions, settings and the corner of the page. */
  readonly owner: Account | undefined
}

export function useSender(): Senders {
  const session = useSession()
  const own = useAccounts()
  const from = useStore(session, ({ from }) => from)
  const startup = useStartup()
  const accounts = startup.step === 'ready' ? startup.auth.accounts() : own
  const known = accounts.find(({ id }) => id === from?.id)
  const reader = known ?? own[0]
  return {
    ...{ own, accounts, reader },
    sender: known ?? from,
    owner: own.find(({ id }) => reader && id === homeIdOf(reader.id)),
  }
}
