/** Writes what this device remembers of the shared mailboxes and aliases of an account; the page follows at once. */
import { keyOfMailboxes } from './ownAddresses.ts'
import { readAliases, readMailboxes, type SharedMailbox } from './sharedMailboxes.ts'
import type { Account } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'

/** In place of what was known of it. */
export function rememberMailbox(account: Account, mailbox: SharedMailbox): void {
  const key = mailbox.address.toLowerCase()
  const known = readMailboxes(account.id)
  const others = known.filter(({ address }) => address.toLowerCase() !== key)
  write(account.id, { shared: [...others, mailbox], aliases: readAliases(account) })
}

export function rememberAliases(account: Account, aliases: readonly string[]): void {
  write(account.id, { shared: readMailboxes(account.id), aliases })
}

export function forgetMailboxes(accountId: string): void {
  localStorage.removeItem(keyOfMailboxes(homeIdOf(accountId)))
}

function write(accountId: string, kept: object): void {
  const key = keyOfMailboxes(homeIdOf(accountId))
  localStorage.setItem(key, JSON.stringify(kept))
  // Browsers tell only the other tabs.
  window.dispatchEvent(new StorageEvent('storage', { key }))
}
