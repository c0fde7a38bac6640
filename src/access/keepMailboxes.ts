/**
 * Writes what this device remembers of the shared mailboxes and aliases of an account; the page follows at once. Where
 * the device stores nothing, the page alone knows it. Aliases are learnt from Graph once a page.
 */
import { keyOfMailboxes, unstored } from './ownAddresses.ts'
import { readAliases, readMailboxes, type SharedMailbox } from './sharedMailboxes.ts'
import type { Account } from '#auth/auth.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { ownAddresses } from '#graph/me.ts'
import type { Ready } from './startup.ts'

/** In place of what was known of it. Whether the device stored it. */
export function rememberMailbox(account: Account, mailbox: SharedMailbox): boolean {
  const key = mailbox.address.toLowerCase()
  const known = readMailboxes(account.id)
  const others = known.filter(({ address }) => address.toLowerCase() !== key)
  return write(account.id, { shared: [...others, mailbox], aliases: readAliases(account) })
}

export function rememberAliases(account: Account, aliases: readonly string[]): void {
  write(account.id, { shared: readMailboxes(account.id), aliases })
}

const learnt = new Set<string>()

/** By the permission of the sign-in alone, without a window. */
export async function learnAliases(
  { access }: Pick<Ready, 'access'>,
  account: Account,
): Promise<void> {
  if (learnt.has(account.id)) return
  learnt.add(account.id)
  try {
    const addresses = await ownAddresses(access.silentGraphOf(account))
    const known = [account.address, ...readAliases(account)]
    if (addresses.join() !== known.join()) rememberAliases(account, addresses)
  } catch {
    // Without an answer the account's own address is there.
    learnt.delete(account.id)
  }
}

export function forgetMailboxes(accountId: string): void {
  const key = keyOfMailboxes(homeIdOf(accountId))
  unstored.delete(key)
  tryTo(() => localStorage.removeItem(key))
}

function write(accountId: string, kept: object): boolean {
  const key = keyOfMailboxes(homeIdOf(accountId))
  const text = JSON.stringify(kept)
  const isStored = tryTo(() => localStorage.setItem(key, text))
  if (isStored) unstored.delete(key)
  else unstored.set(key, text)
  // Browsers tell only the other tabs.
  window.dispatchEvent(new StorageEvent('storage', { key }))
  return isStored
}

/** Storage is full, or refused to this page. */
function tryTo(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
