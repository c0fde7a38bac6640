/** Who sees which of the messages on this device. */
import type { Account } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import type { UnsentSummary } from '#storage/unsentSummary.ts'

/**
 * Somebody’s message is offered while they are signed in. While nobody is, it is offered too: who sits
 * there cannot be told, and most often only the session has ended. Others never see it.
 */
export function mayShowTo({ account }: UnsentSummary, accounts: readonly Account[]): boolean {
  return !account || accounts.length === 0 || accounts.some(({ id }) => id === homeIdOf(account.id))
}
