/** What the routes of the sign-in service share. */
import type { Tokens } from '#sandbox/tokens.ts'
import type { IdTokens } from './idToken.ts'
import type { Origins } from './sandboxConfig.ts'
import type { SignInAccounts } from './signInAccounts.ts'
import type { SignInState } from './signInState.ts'

export type SignInDeps = {
  tokens: Tokens
  accounts: SignInAccounts
  state: SignInState
  now: () => Date
  origins: Origins
}

export type SignInContext = SignInDeps & { idTokens: IdTokens }
