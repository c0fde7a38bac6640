/** An account as one object as long as it is the same: sign-in hands out new ones each time anything happens there. */
import { useMemo } from 'react'
import type { Account } from '#auth/auth.ts'

export function useSameAccount(account: Account | undefined): Account | undefined {
  const text = account && JSON.stringify(account)
  return useMemo(() => (text ? (JSON.parse(text) as Account) : undefined), [text])
}
