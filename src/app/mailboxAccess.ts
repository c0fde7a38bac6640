/** The mailbox of the sender for reading letters: quietly, or with permission asked for in the click. */
import type { Account } from '#auth/auth.ts'
import type { MailboxAccess } from '#drafts/draftsDesk.ts'
import type { Ready } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { toReader } from './toReader.ts'

export function mailboxAccess(
  { access, config }: Ready,
  desk: DeskStore,
  sender: Account | undefined,
): MailboxAccess {
  return {
    quiet: sender && toReader(config, sender, access.quietGraphOf(sender)),
    async ask() {
      const permit = await access.ask(sender, ['Mail.ReadWrite'])
      desk.setState({ account: permit.account })
      return toReader(config, permit.account, permit.graph)
    },
  }
}
