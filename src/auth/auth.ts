/**
 * What the app can ask about signing in, without a trace of MSAL.
 *
 * An account is somebody who has signed in here before; whether a token can still be had without a
 * window is known only by asking for one. Every failure is an AuthError.
 */
import type { AuthError } from './authError.ts'

export type Account = {
  /** Stays the same for a person on every device: use it as the key of what belongs to them. */
  readonly id: string
  readonly address: string
  readonly name: string
  readonly tenantId: string
}

export type SignInOptions = {
  /** Asked for together with the sign-in, so that one window is enough. */
  readonly scopes: readonly string[]
  /** Lets the person pick even if somebody is signed in already. */
  readonly addAccount?: boolean
  readonly account?: Account
  /** JSON from a claims challenge. */
  readonly claims?: string
}

export type TokenOptions = {
  readonly scopes: readonly string[]
  readonly account: Account
  /** After a 401: the token in the cache is not good any more, whatever its date says. */
  readonly forceRefresh?: boolean
  readonly claims?: string
  /** Nobody waits for the answer: does without the hidden frame, which can take ten seconds. */
  readonly background?: boolean
}

/** `closed`: the window seems to be closed without an answer. */
export type Interaction = { readonly state: 'none' | 'open' | 'closed' }

export type Auth = {
  accounts: () => readonly Account[]
  /** Calls back when accounts or interaction may have changed, in this tab or in another. */
  subscribe: (listener: () => void) => () => void
  interaction: () => Interaction
  /**
   * Opens a window, so it must be called in the click itself. The person may pick another account
   * than the one asked for: the answer says who it was. A second call gives up the first.
   */
  signIn: (options: SignInOptions) => Promise<Account>
  getToken: (options: TokenOptions) => Promise<string>
  /** Whether it is known already, without asking anybody, that only a window can give this token. */
  isWindowNeeded: (options: Pick<TokenOptions, 'scopes' | 'account'>) => boolean
  /** Closes the open window; its sign-in rejects with kind `cancelled`. */
  cancel: () => void
  /** Leaves the page; whatever must not be lost is kept before. Comes back only by failing. */
  redirect: (options: Omit<SignInOptions, 'addAccount'>) => Promise<never>
  /** `here` forgets the account in this browser; `microsoft` also ends the session, in a window. */
  signOut: (account: Account, where: 'here' | 'microsoft') => Promise<void>
  /** The end of a sign-in that left the page, if this page load is the return from one. */
  readonly returnedFromRedirect: Account | AuthError | undefined
  /** Gives some answers to an extension, once, for all who hold this Auth (extensible.ts). */
  readonly extend: (by: AuthExtension) => void
}

export type AuthExtension = (before: Auth) => Partial<Auth>
