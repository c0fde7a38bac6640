/** What the parts of the sandbox share; createSandbox.ts puts it together. */
import type { Faults } from './faults/faults.ts'
import type { MailboxGate } from './mailbox/mailboxGate.ts'
import type { Store } from './mailbox/store.ts'
import type { Origins } from './origins.ts'
import type { IdTokens } from './signIn/idToken.ts'
import type { SignInState } from './signIn/signInState.ts'
import type { Tokens } from './tokens.ts'
import type { UploadSessions } from './upload/uploadSessions.ts'

export type Cloud = 'global' | 'usGovL4' | 'usGovL5' | 'china'

/** A request as its host sees it. */
export type Addressed = Pick<Request, 'headers' | 'url'>

export type SandboxContext = {
  readonly store: Store
  readonly tokens: Tokens
  readonly faults: Faults
  readonly uploads: UploadSessions
  readonly gate: MailboxGate
  readonly signIn: SignInState
  /** Whose request it is, by its token or its upload URL. */
  readonly accountOf: (request: Addressed) => string | undefined
  readonly now: () => Date
  readonly cloud: Cloud
  readonly idTokens: IdTokens
  /**
   * It runs in the browser whose requests it answers, and sees neither cookies nor Origin headers: there is one
   * session, and nothing is cross-origin.
   */
  readonly isOneBrowser: boolean
  readonly origins: Origins
}
