/**
 * Permission to act for the writer, asked for at the moment of use: signs in, or asks for what is
 * missing, in one window. Only called from a click, because browsers block windows elsewhere.
 */
import type { Account, Auth } from '#auth/auth.ts'
import type { Config } from '#config/config.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import type { Graph } from '#graph/http/client.ts'
import { createExchangeLog, type ExchangeLog } from '#graph/http/exchangeLog.ts'
import { createMailboxes, type Permit } from './createMailboxes.ts'
import { createGraphClients } from './graphClients.ts'
import { needsWindow } from './requiresInteraction.ts'
import type { SignInFlow } from './signInQueue.ts'
import type { Why } from './interactiveSignIn.ts'
import { toAccessError } from './toAccessError.ts'

type Parts = { readonly auth: Auth; readonly flow: SignInFlow; readonly config: Config }

export type Access = {
  /** Signs in where nobody is given. Fails by AccessRefused. */
  ask(account: Account | undefined, scopes: readonly string[]): Promise<Permit>
  /** What is silently there; fails by AccessRefused where a window would be needed. */
  askQuietly(account: Account, scopes: readonly string[]): Promise<Permit>
  /** To look into a mailbox with whatever permission is silently there. */
  mailboxOf(accountId: string): Mailbox | undefined
  /** For what nobody waits for: never opens a window. */
  quietGraphOf(account: Account): Graph
  /** What went over the wire since the last `ask`. */
  readonly exchanges: ExchangeLog
}

/** Asked for with every sign-in: who this is (Graph: user: get). */
export const atSignIn = ['User.Read']

export function createAccess({ auth, flow, config }: Parts): Access {
  const exchanges = createExchangeLog()
  const { onExchange } = exchanges
  const clients = createGraphClients({ auth, flow, graphUrl: config.graphUrl, onExchange })
  const mailboxes = createMailboxes(auth, clients)

  async function permit(account: Account, scopes: readonly string[]) {
    const isHere = auth.accounts().some(({ id }) => id === account.id)
    // Nothing may be awaited before a window that is surely needed: WebKit would block it.
    if (!auth.isWindowNeeded({ scopes, account })) {
      try {
        await auth.getToken({ scopes, account })
        return account
      } catch (error) {
        if (!needsWindow(error)) throw error
      }
    }
    const wanted = isHere ? scopes : [...atSignIn, ...scopes]
    return flow.run({ account, scopes: wanted, ask: questionBefore() })
  }

  async function ask(account: Account | undefined, scopes: readonly string[]) {
    exchanges.begin()
    const person = account
      ? await permit(account, scopes)
      : await flow.run({ scopes: [...atSignIn, ...scopes] })
    return mailboxes.permit(person, clients.of(person))
  }

  return {
    exchanges,
    quietGraphOf: clients.quietOf,
    ask: (account, scopes) =>
      ask(account, scopes).catch((error: unknown) => {
        throw toAccessError(error)
      }),
    async askQuietly(account, scopes) {
      await auth.getToken({ scopes, account }).catch((error: unknown) => {
        throw toAccessError(error)
      })
      return mailboxes.permit(account, clients.of(account))
    },
    mailboxOf: mailboxes.quietOf,
  }
}

/** A window right after a click needs no question; later the browser would block it. */
function questionBefore(): Why | undefined {
  return navigator.userActivation.isActive ? undefined : 'permission'
}
