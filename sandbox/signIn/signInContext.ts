/** What the routes of the sign-in service share. */
import type { Tokens } from '#sandbox/tokens.ts'
import type { IdTokens } from './idToken.ts'
import type { Origins } from '#sandbox/origins.ts'
import type { SignInAccounts } from './signInAccounts.ts'
import type { SignInState } from './signInState.ts'

export type SignInContext = {
  tokens: Tokens
  accounts: SignInAccounts
  state: SignInState
  now: () => Date
  origins: Origins
  idTokens: IdTokens
  isOneBrowser: boolean
}
