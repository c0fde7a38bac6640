/**
 * Permission to act for the writer, asked for at the moment of use: signs in, or asks for what is
 * missing, in one window. Only called from a click, because browsers block windows elsewhere.
 */
import type { Account, Auth } from '#auth/auth.ts'
import type { Config } from '#config/config.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Graph } from '#graph/http/client.ts'
import { createExchangeLog, type ExchangeLog } from '#graph/http/exchangeLog.ts'
import { createMailboxes, type AuthorizedMailbox } from './createMailboxes.ts'
import { createGraphClients } from './graphClients.ts'
import type { LoadGraph } from './lateGraph.ts'
import { requiresInteraction } from './requiresInteraction.ts'
import type { SignInQueue } from './signInQueue.ts'
import type { Why } from './interactiveSignIn.ts'
import { toAccessError } from './toAccessError.ts'

type Deps = {
  readonly auth: Auth
  readonly flow: SignInQueue
  readonly config: Config
  readonly loadGraph: LoadGraph
}

export type Access = {
  /** Signs in where nobody is given. Fails by AccessDenied. */
  acquire(account: Account | undefined, scopes: readonly string[]): Promise<AuthorizedMailbox>
  /** What is silently there; fails by AccessDenied where a window would be needed. */
  acquireSilently(account: Account, scopes: readonly string[]): Promise<AuthorizedMailbox>
  /** To look into a mailbox with whatever permission is silently there. */
  mailboxOf(accountId: string): Mailbox | undefined
  /** For what nobody waits for: never opens a window. */
  silentGraphOf(account: Account): Graph
  /** What was requested since the last `acquire`. */
  readonly exchanges: ExchangeLog
}

/** Asked for with every sign-in: who this is (Graph: user: get). */
export const atSignIn = ['User.Read']

export function createAccess({ auth, flow, config, loadGraph }: Deps): Access {
  const exchanges = createExchangeLog()
  const { onExchange } = exchanges
  const { graphUrl } = config
  const clients = createGraphClients({ auth, flow, graphUrl, loadGraph, onExchange })
  const mailboxes = createMailboxes(auth, clients)

  async function granted(account: Account, scopes: readonly string[]) {
    const isHere = auth.accounts().some(({ id }) => id === account.id)
    // Nothing may be awaited before a window that is surely needed: WebKit would block it.
    if (!auth.isWindowNeeded({ scopes, account })) {
      try {
        await auth.getToken({ scopes, account })
        return account
      } catch (error) {
        if (!requiresInteraction(error)) throw error
      }
    }
    const wanted = isHere ? scopes : [...atSignIn, ...scopes]
    return flow.run({ account, scopes: wanted, question: questionBefore() })
  }

  async function acquireInWindow(account: Account | undefined, scopes: readonly string[]) {
    exchanges.begin()
    const person = account
      ? await granted(account, scopes)
      : await flow.run({ scopes: [...atSignIn, ...scopes] })
    return mailboxes.granted(person, clients.of(person))
  }

  return {
    exchanges,
    silentGraphOf: clients.silentOf,
    acquire: (account, scopes) =>
      acquireInWindow(account, scopes).catch((error: unknown) => {
        throw toAccessError(error)
      }),
    async acquireSilently(account, scopes) {
      await auth.getToken({ scopes, account }).catch((error: unknown) => {
        throw toAccessError(error)
      })
      return mailboxes.granted(account, clients.of(account))
    },
    mailboxOf: mailboxes.silentOf,
  }
}

/** A window right after a click needs no question; later the browser would block it. */
function questionBefore(): Why | undefined {
  return navigator.userActivation.isActive ? undefined : 'permission'
}
