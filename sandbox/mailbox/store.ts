/**
 * Everything the sandbox keeps: accounts, their mailboxes, the request log and the limits in force.
 *
 * In memory. `toJSON` and `restore` turn it into plain JSON and back, bytes as base64, for those who
 * want to keep it; the log and the limits are not part of that.
 */
import { sampleAccounts, toAccount, type Account, type NewAccount } from '#sandbox/accounts.ts'
import { createMailbox, type Mailbox } from './mailbox.ts'
import { createRequestLog, type LoggedRequest, type RequestLog } from './requestLog.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { fromSnapshot, toSnapshot, type StoreSnapshot } from './snapshot.ts'

export type Store = {
  readonly log: LoggedRequest[]
  readonly requestLog: RequestLog
  /** May be changed at any time: the next request obeys. */
  readonly limits: Limits
  accounts: () => readonly Account[]
  /** For an address that is known already, the account it has. */
  addAccount: (account: NewAccount) => Account
  /** By id, address or alias. */
  findAccount: (idOrAddress: string) => Account | undefined
  /** Throws for an id no account has. */
  mailbox: (accountId: string) => Mailbox
  toJSON: () => StoreSnapshot
  restore: (snapshot: StoreSnapshot) => void
  /** From now on these mailboxes, and no others. */
  replace: (mailboxes: readonly Mailbox[]) => void
}

export function createStore(): Store {
  const mailboxes = new Map<string, Mailbox>()
  const requestLog = createRequestLog()
  for (const account of sampleAccounts) mailboxes.set(account.id, createMailbox(account))

  const accounts = () => [...mailboxes.values()].map(({ account }) => account)
  const findAccount = (wanted: string) => accounts().find((account) => isNamed(account, wanted))

  function replace(given: readonly Mailbox[]) {
    mailboxes.clear()
    for (const mailbox of given) mailboxes.set(mailbox.account.id, mailbox)
  }

  return {
    log: requestLog.entries,
    requestLog,
    limits: { ...defaultLimits },
    accounts,
    findAccount,
    addAccount(given) {
      const known = findAccount(given.address)
      if (known) return known
      const account = toAccount(given)
      mailboxes.set(account.id, createMailbox(account))
      return account
    },
    mailbox(accountId) {
      const mailbox = mailboxes.get(accountId)
      if (!mailbox) throw new Error(`No account has the id ${accountId}.`)
      return mailbox
    },
    toJSON: () => toSnapshot([...mailboxes.values()]),
    restore: (snapshot) => replace(fromSnapshot(snapshot)),
    replace,
  }
}

function isNamed({ id, address, aliases }: Account, wanted: string) {
  const name = wanted.toLowerCase()
  return [id, address, ...aliases].some((one) => one.toLowerCase() === name)
}
