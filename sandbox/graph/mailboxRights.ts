/**
 * What Exchange lets somebody do with another's mailbox. Opening it and sending from it are rights apart
 * (Graph: send mail from another user). Older files of accounts know only delegates.
 */
import type { Account } from '#sandbox/accounts.ts'

const isAmong = ({ address }: Account, addresses: readonly string[] = []) =>
  addresses.some((one) => one.toLowerCase() === address.toLowerCase())

export const mayOpen = ({ delegates, fullAccess }: Account, caller: Account) =>
  isAmong(caller, delegates) || isAmong(caller, fullAccess)

/** With both rights Exchange sends as the mailbox. */
export function sendRight(account: Account, caller: Account): 'as' | 'onBehalf' | undefined {
  if (account.id === caller.id) return 'as'
  if (isAmong(caller, account.delegates) || isAmong(caller, account.sendAs)) return 'as'
  return isAmong(caller, account.sendOnBehalf) ? 'onBehalf' : undefined
}
