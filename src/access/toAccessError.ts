/** Why signing in failed, as `delivery/` knows it; anything else is left as it is. */
import { AuthError, type AuthErrorKind } from '#auth/authError.ts'
import { AccessDenied, type DenialReason } from './accessDenied.ts'

const refusals: Readonly<Record<AuthErrorKind, DenialReason>> = {
  cancelled: 'closed',
  timedOut: 'closed',
  popupBlocked: 'popupBlocked',
  declined: 'declined',
  adminApprovalNeeded: 'needsAdmin',
  interactionRequired: 'signedOut',
  offline: 'offline',
  failed: 'failed',
}

export function toAccessError(error: unknown): unknown {
  return error instanceof AuthError ? new AccessDenied(refusals[error.kind], error) : error
}
