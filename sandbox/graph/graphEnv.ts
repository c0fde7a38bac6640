/** What every Graph handler finds in its context, put there by the middleware of graphApp. */
import type { Context } from 'hono'
import type { Account } from '#sandbox/accounts.ts'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'
import type { Mailbox } from '#sandbox/mailbox/mailbox.ts'
import type { Token } from '#sandbox/tokens.ts'
import type { RequestIds } from './graphError.ts'

export type GraphVersion = 'v1.0' | 'beta'

export type GraphEnv = {
  Variables: {
    sandbox: SandboxContext
    ids: RequestIds
    version: GraphVersion
    token: Token
    /** Who asks. */
    caller: Account
    /** Whose mailbox is meant: the caller's, or one the caller has full access to. */
    mailbox: Mailbox
    /** Answers a part of a batch as if it had come by itself. */
    answerPart: (request: Request) => Promise<Response>
  }
}

export type GraphCall = Context<GraphEnv>
