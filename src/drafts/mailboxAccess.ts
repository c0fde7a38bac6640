/** Somebody's mailbox for reading letters: quietly, or with permission asked for in the click. */
import type { Account } from '#auth/auth.ts'
import type { MailboxAccess } from './draftsDesk.ts'
import type { Ready } from '#access/startup.ts'
import { toReader } from '#session/toMailboxContext.ts'

export function mailboxAccess(
  { access, config }: Ready,
  account: Account | undefined,
): MailboxAccess {
  return {
    quiet: account && toReader(config, account, access.quietGraphOf(account)),
    async ask() {
      const permit = await access.ask(account, ['Mail.ReadWrite'])
      return toReader(config, permit.account, permit.graph)
    },
  }
}
