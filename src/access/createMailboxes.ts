/** The mailboxes of those who are signed in here, each with the way to the others. */
import type { Account, Auth } from '#auth/auth.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Graph } from '#graph/http/client.ts'
import type { GraphClients } from './graphClients.ts'

/** A mailbox that may be used, and whose it is. */
export type Permit = Mailbox & { readonly account: Account }

export function createMailboxes(auth: Auth, clients: Pick<GraphClients, 'quietOf'>) {
  const find = (accountId: string) => auth.accounts().find(({ id }) => id === accountId)

  /** A letter may have lain in another mailbox of this writer before. */
  function graphOf(accountId: string) {
    const other = find(accountId)
    return other && clients.quietOf(other)
  }

  function permit(account: Account, graph: Graph): Permit {
    const { id: accountId, address } = account
    return { account, accountId, address, graph, quiet: clients.quietOf(account), graphOf }
  }

  return {
    permit,
    /** With whatever permission is silently there. */
    quietOf(accountId: string): Permit | undefined {
      const account = find(accountId)
      return account && permit(account, clients.quietOf(account))
    },
  }
}
