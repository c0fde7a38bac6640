/** The mailbox of the sender as deliver/ and drafts/ read it: with this page's clock, and what its cloud has. */
import type { Account } from '#auth/auth.ts'
import type { Mailbox } from '#deliver/delivery.ts'
import type { Reader } from '#deliver/openedLetter.ts'
import type { MailboxAccess } from '#drafts/draftsDesk.ts'
import type { Ready } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { surroundings } from './surroundings.ts'

export function toReader(
  { config }: Ready,
  { graph, accountId, address }: Pick<Mailbox, 'graph' | 'accountId' | 'address'>,
): Reader {
  const { headers, flag } = config.abilities
  const without = [...(headers ? [] : ['internetMessageHeaders']), ...(flag ? [] : ['flag'])]
  const { zone, newId } = surroundings
  return { graph, accountId, zone, newId, without, addresses: address ? [address] : [] }
}

export function mailboxAccess(
  boot: Ready,
  desk: DeskStore,
  sender: Account | undefined,
): MailboxAccess {
  const { access } = boot
  const quiet = sender && {
    graph: access.quietGraphOf(sender),
    accountId: sender.id,
    address: sender.address,
  }
  return {
    quiet: quiet && toReader(boot, quiet),
    async ask() {
      const permit = await access.ask(sender, ['Mail.ReadWrite'])
      desk.setState({ account: permit.account })
      return toReader(boot, permit)
    },
  }
}
