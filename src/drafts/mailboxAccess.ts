/** Somebody's mailbox for reading messages: quietly, or with permission asked for in the click. */
import type { Account } from '#auth/auth.ts'
import type { MailboxAccess } from './draftsHost.ts'
import type { Ready } from '#access/startup.ts'
import { toReader } from '#session/toMailboxContext.ts'

export function mailboxAccess(
  { access, config }: Ready,
  account: Account | undefined,
): MailboxAccess {
  return {
    silent: account && toReader(config, account, access.silentGraphOf(account)),
    async acquire() {
      const granted = await access.acquire(account, ['Mail.ReadWrite'])
      return toReader(config, granted.account, granted.graph)
    },
  }
}
