/**
 * Whether a permission that nobody clicked for is there. It is asked for once, without a window, and
 * remembered: a missing one is not asked for again with each message that is typed.
 */
import { queryOptions } from '@tanstack/react-query'
import type { Account } from '#auth/auth.ts'
import { AccessDenied, type DenialReason } from './accessDenied.ts'
import type { Access } from './createAccess.ts'

export type Optional =
  | 'People.Read'
  | 'Contacts.Read'
  | 'User.ReadBasic.All'
  | 'GroupMember.Read.All'
  | 'Mail.ReadWrite'
  | 'MailboxSettings.Read'

export function permission(access: Access, account: Account, scope: Optional) {
  return queryOptions({
    queryKey: ['permission', account.id, scope],
    queryFn: () => isThere(access, account, scope),
    // A session that ended may have begun again.
    staleTime: ({ state }) => (state.data ? Infinity : oneMinute),
  })
}

const oneMinute = 60_000
const missing: readonly DenialReason[] = ['signedOut', 'declined', 'needsAdmin']

/** Fails where nobody knows, as without a network. */
async function isThere(access: Access, account: Account, scope: Optional): Promise<boolean> {
  try {
    await access.acquireSilently(account, [scope])
    return true
  } catch (error) {
    if (error instanceof AccessDenied && missing.includes(error.why)) return false
    throw error
  }
}
