/** The mailboxes of those who are signed in here, each with the way to the others. */
import type { Account, Auth } from '#auth/auth.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Graph } from '#graph/http/client.ts'
import type { GraphClients } from './graphClients.ts'

/** A mailbox that may be used, and whose it is. */
export type AuthorizedMailbox = Mailbox & { readonly account: Account }

export function createMailboxes(auth: Auth, clients: Pick<GraphClients, 'silentOf'>) {
  const find = (accountId: string) => auth.accounts().find(({ id }) => id === accountId)

  /** A message may have lain in another mailbox of this writer before. */
  function graphOf(accountId: string) {
    const other = find(accountId)
    return other && clients.silentOf(other)
  }

  function granted(account: Account, graph: Graph): AuthorizedMailbox {
    const { id: accountId, address } = account
    return { account, accountId, address, graph, silentGraph: clients.silentOf(account), graphOf }
  }

  return {
    granted,
    /** With whatever permission is silently there. */
    silentOf(accountId: string): AuthorizedMailbox | undefined {
      const account = find(accountId)
      return account && granted(account, clients.silentOf(account))
    },
  }
}
