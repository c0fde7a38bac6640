/** Hands msal-react's account list on, once msal-react has finished starting. */
import { InteractionStatus } from '@azure/msal-browser'
import { useMsal } from '@azure/msal-react'
import { useEffect } from 'react'
import { toAccount } from './account.ts'
import type { Account } from './auth.ts'

type AccountReporterProps = { onAccounts: (accounts: readonly Account[]) => void }

export function AccountReporter({ onAccounts }: AccountReporterProps) {
  const { accounts, inProgress } = useMsal()
  useEffect(() => {
    if (inProgress !== InteractionStatus.Startup) onAccounts(accounts.map(toAccount))
  }, [accounts, inProgress, onAccounts])
  return null
}
