/** Why signing in failed, as deliver/ knows it; anything else is left as it is. */
import { AuthError, type AuthErrorKind } from '#auth/authError.ts'
import { AccessRefused, type AccessRefusal } from './accessDenied.ts'

const refusals: Readonly<Record<AuthErrorKind, AccessRefusal>> = {
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
  return error instanceof AuthError ? new AccessRefused(refusals[error.kind], error) : error
}
