/**
 * One Graph client for each account: it keeps the requests of a mailbox to four at a time.
 *
 * Where a session has ended meanwhile, the writer is asked before a window opens.
 */
import type { Account, Auth } from '#auth/auth.ts'
import type { Graph, Renewal } from '#graph/http/client.ts'
import type { OnExchange } from '#graph/http/exchange.ts'
import { lateGraph, type LoadGraph } from './lateGraph.ts'
import { requiresInteraction } from './requiresInteraction.ts'
import type { SignInQueue } from './signInQueue.ts'
import { toAccessError } from './toAccessError.ts'

type Deps = {
  readonly auth: Auth
  readonly flow: SignInQueue
  readonly graphUrl: string
  readonly loadGraph: LoadGraph
  /** Told of what goes over the wire for the writer, not of what nobody waits for. */
  readonly onExchange: OnExchange
}

export type GraphClients = {
  readonly of: (account: Account) => Graph
  /** For what nobody waits for: never opens a window. */
  readonly silentOf: (account: Account) => Graph
}

export function createGraphClients({
  auth,
  flow,
  graphUrl: baseUrl,
  loadGraph,
  onExchange,
}: Deps): GraphClients {
  const of = onceForEach((account) => {
    const getToken = (scopes: readonly string[], renewal?: Renewal) =>
      tokenFor(account, scopes, renewal)
    return lateGraph({ baseUrl, getToken, onExchange, accountId: account.id }, loadGraph)
  })

  const silentOf = onceForEach((account) => {
    const getToken = (scopes: readonly string[], renewal?: Renewal) =>
      auth.getToken({ scopes, account, background: true, ...renewal }).catch((error: unknown) => {
        throw toAccessError(error)
      })
    return lateGraph({ baseUrl, getToken, accountId: account.id }, loadGraph)
  })

  async function renew(account: Account, scopes: readonly string[], renewal: Renewal) {
    try {
      return await auth.getToken({ scopes, account, ...renewal })
    } catch (error) {
      if (!requiresInteraction(error)) throw error
      const { claims } = renewal
      await flow.run({ scopes, account, question: 'sessionEnded', ...(claims && { claims }) })
      return auth.getToken({ scopes, account })
    }
  }

  function tokenFor(account: Account, scopes: readonly string[], renewal: Renewal = {}) {
    return renew(account, scopes, renewal).catch((error: unknown) => {
      throw toAccessError(error)
    })
  }

  return { of, silentOf }
}

function onceForEach(create: (account: Account) => Graph) {
  const clients = new Map<string, Graph>()
  return (account: Account): Graph => {
    const graph = clients.get(account.id) ?? create(account)
    clients.set(account.id, graph)
    return graph
  }
}
