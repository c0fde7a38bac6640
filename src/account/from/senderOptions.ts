/** Whom a message can be from: each account, its other addresses, and the shared mailboxes added to it. Pure but for what this device remembers. */
import { readAliases, readMailboxes, toSharedAccount } from '#access/sharedMailboxes.ts'
import type { Account } from '#auth/auth.ts'
import { isInvalidEntry } from '#compose/recipients/recipients.ts'
import type { Sender } from '#compose/sender/sender.ts'

export type SenderOption = {
  readonly value: string
  readonly name: string | undefined
  readonly address: string
  /** Whose mailbox it is sent from. */
  readonly account: Account
  /** Graph's `from`, where it is another address than the account's. */
  readonly as: Sender
}

export function toOption(account: Account, as: Sender): SenderOption {
  if (!as) {
    const { id, name, address } = account
    return { value: id, name: name === address ? undefined : name, address, account, as }
  }
  const address = isInvalidEntry(as) ? as.text : as.address
  const name = isInvalidEntry(as) ? undefined : as.name
  return { value: `${account.id} as ${address.toLowerCase()}`, name, address, account, as }
}

/** What is chosen now is among them, also when nothing remembers it. */
export function senderOptions(own: readonly Account[], now: SenderOption): SenderOption[] {
  const listed = own.flatMap((home) => [
    toOption(home, null),
    ...readAliases(home).map((address) => toOption(home, { address, name: home.name })),
    ...readMailboxes(home.id)
      .filter(({ isHidden }) => !isHidden)
      .map((one) =>
        one.opens
          ? toOption(toSharedAccount(home, one), null)
          : toOption(home, { address: one.address }),
      ),
  ])
  return listed.some(({ value }) => value === now.value) ? listed : [now, ...listed]
}
