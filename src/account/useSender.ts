/** Who is signed in, which of them sends the open message, and who reads in a mailbox meanwhile. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { useAccounts } from '#auth/useAccounts.ts'
import type { SessionStore } from '#session/composeSession.ts'

export function useSender(session: SessionStore) {
  const accounts = useAccounts()
  const from = useStore(session, ({ from }) => from)
  const known = accounts.find(({ id }) => id === from?.id)
  return {
    accounts,
    /** It may be signed out by now (sender.ts). */
    sender: known ?? from,
    /** Somebody who is signed in: for lists, suggestions and the corner of the page. */
    reader: known ?? accounts[0],
    choose: (account: Account) => session.setState({ from: account }),
  }
}
