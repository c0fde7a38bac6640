/**
 * Why nobody was signed in or no token could be had.
 *
 * `kind` is what the app decides by. `code` (an AADSTS number where there is one) and `correlationId`
 * are what a person quotes to their administrator. Nothing secret is in it.
 */
export type AuthErrorKind =
  /** The person closed the window or pressed Cancel. */
  | 'cancelled'
  | 'popupBlocked'
  /** The person refused the permission. */
  | 'declined'
  /** Only an administrator can give the permission. */
  | 'adminApprovalNeeded'
  /** A window is needed: call signIn from a click. */
  | 'interactionRequired'
  /** The sign-in service cannot be reached. */
  | 'offline'
  | 'timedOut'
  | 'failed'

export type AuthErrorDetails = {
  readonly code?: string
  readonly correlationId?: string
  /** To be handed to the signIn that follows. */
  readonly claims?: string
}

export class AuthError extends Error {
  override readonly name = 'AuthError'
  readonly kind: AuthErrorKind
  readonly code: string
  readonly correlationId: string
  readonly claims: string | undefined

  constructor(kind: AuthErrorKind, details: AuthErrorDetails = {}) {
    super(kind)
    this.kind = kind
    this.code = details.code ?? kind
    this.correlationId = details.correlationId ?? ''
    this.claims = details.claims
  }
}
