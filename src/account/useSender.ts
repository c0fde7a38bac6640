/** Who is signed in, which of them sends the open message, and who reads in a mailbox meanwhile. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { useAccounts } from '#auth/useAccounts.ts'
import { useSession } from '#session/SessionContext.ts'

export type Senders = {
  /** Who is signed in. */
  readonly accounts: readonly Account[]
  /** Who sends the open message; the account may be signed out by now (sender.ts). */
  readonly sender: Account | undefined
  /** Somebody who is signed in: for lists, suggestions and the corner of the page. */
  readonly reader: Account | undefined
  readonly choose: (account: Account) => void
}

export function useSender(): Senders {
  const session = useSession()
  const accounts = useAccounts()
  const from = useStore(session, ({ from }) => from)
  const known = accounts.find(({ id }) => id === from?.id)
  return {
    accounts,
    sender: known ?? from,
    reader: known ?? accounts[0],
    choose: (account: Account) => session.setState({ from: account }),
  }
}
