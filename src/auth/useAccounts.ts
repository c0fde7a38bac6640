/** Who has signed in here; nobody, until sign-in is ready. */
import { use } from 'react'
import { AccountsContext } from './AccountsContext.ts'
import type { Account } from './auth.ts'

export function useAccounts(): readonly Account[] {
  return use(AccountsContext)
}
