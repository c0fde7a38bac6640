/**
 * Makes the accounts of an Auth known to the components below, with msal-react keeping the list.
 *
 * Auth may come later than the first paint: MsalProvider stands beside the children, not around them,
 * so that its arrival does not build a message anew that is being written.
 */
import { MsalProvider } from '@azure/msal-react'
import { useState, type ReactNode } from 'react'
import { AccountReporter } from './AccountReporter.tsx'
import { AccountsContext } from './AccountsContext.ts'
import type { Account, Auth } from './auth.ts'
import { msalClientOf } from './msalClients.ts'

type AuthProviderProps = { auth: Auth | undefined; children: ReactNode }

export function AuthProvider({ auth, children }: AuthProviderProps) {
  const [reported, report] = useState<readonly Account[]>()
  const client = auth && msalClientOf(auth)
  const accounts = reported ?? auth?.accounts() ?? []
  return (
    <>
      {client && (
        <MsalProvider instance={client}>
          <AccountReporter onAccounts={report} />
        </MsalProvider>
      )}
      <AccountsContext value={accounts}>{children}</AccountsContext>
    </>
  )
}
