/**
 * The shared mailboxes and aliases of an account, as this device remembers them (keepMailboxes.ts). What is stored is
 * never trusted.
 */
import type { Account } from '#auth/auth.ts'
import { homeIdOf, sharedId } from '#graph/http/accountId.ts'
import { keptOf } from './ownAddresses.ts'

export type SharedMailbox = {
  readonly address: string
  /** Without that right drafts and sent copies are in the account's own mailbox. */
  readonly opens?: boolean
  /** Taken off the list; messages from it may still be here. */
  readonly isHidden?: boolean
}

export const readMailboxes = (accountId: string): readonly SharedMailbox[] =>
  readList(accountId, 'shared').filter(isMailbox)

const isMailbox = (one: unknown): one is SharedMailbox =>
  typeof (one as Partial<SharedMailbox> | null)?.address === 'string'

/** Other addresses of the account itself. */
export const readAliases = ({ id, address }: Account): readonly string[] =>
  readList(id, 'aliases').filter(
    (one): one is string => typeof one === 'string' && one.toLowerCase() !== address.toLowerCase(),
  )

function readList(accountId: string, name: 'shared' | 'aliases'): readonly unknown[] {
  try {
    const kept = JSON.parse(keptOf(homeIdOf(accountId))) as Partial<Record<typeof name, unknown>>
    const list = kept[name]
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

/** A mailbox of its own as far as drafts and sending go; `home` is who signs in. */
export function toSharedAccount(home: Account, { address }: SharedMailbox): Account {
  return { ...home, id: sharedId(home.id, address), address, name: address }
}

/** Those that can be opened: each has its own drafts. */
export function withShared(accounts: readonly Account[]): readonly Account[] {
  const opened = (home: Account) => readMailboxes(home.id).filter(({ opens }) => opens)
  const shared = accounts.flatMap((home) => opened(home).map((one) => toSharedAccount(home, one)))
  return [...accounts, ...shared]
}
