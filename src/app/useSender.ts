/** Who is signed in, and which of them sends the letter on the desk. */
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { useAccounts } from '#auth/useAccounts.ts'
import type { DeskStore } from './desk.ts'

export function useSender(desk: DeskStore) {
  const accounts = useAccounts()
  const chosen = useStore(desk, ({ account }) => account)
  const sender = accounts.find(({ id }) => id === chosen?.id) ?? accounts[0]
  return { accounts, sender, choose: (account: Account) => desk.setState({ account }) }
}
