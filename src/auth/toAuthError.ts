/**
 * MSAL's errors in our words. Pure.
 *
 * Decides by codes only: MSAL's sentences are links, and Entra's are read for nothing but the AADSTS
 * number in front. Codes: MSAL's BrowserAuthErrorCodes and ClientAuthErrorCodes; numbers: Microsoft
 * identity platform, "Authentication and authorization error codes".
 */
import { AuthError as MsalError, InteractionRequiredAuthError } from '@azure/msal-browser'
import { AuthError, type AuthErrorKind } from './authError.ts'

/** Whether a window was open when it happened: a slow hidden frame only means that one is needed. */
export type Situation = 'interactive' | 'silent'

const kinds: Readonly<Record<string, AuthErrorKind>> = {
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  interaction_in_progress_cancelled: 'cancelled',
  popup_window_error: 'popupBlocked',
  empty_window_error: 'popupBlocked',
  access_denied: 'declined',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  timed_out: 'timedOut',
}

const kindsOfNumbers: Readonly<Record<string, AuthErrorKind>> = {
  AADSTS65004: 'declined',
  AADSTS90008: 'adminApprovalNeeded',
  AADSTS90093: 'adminApprovalNeeded',
  AADSTS90094: 'adminApprovalNeeded',
}

const windowHelps = [
  'timed_out',
  'iframe_closed_prematurely',
  'block_iframe_reload',
  'no_account_error',
  'no_account_found',
  'token_refresh_required',
  'invalid_grant',
]

function kindOf(error: MsalError, number: string | undefined, situation: Situation): AuthErrorKind {
  const byNumber = number === undefined ? undefined : kindsOfNumbers[number]
  if (byNumber) return byNumber
  if (error instanceof InteractionRequiredAuthError) return 'interactionRequired'
  if (situation === 'silent' && windowHelps.includes(error.errorCode)) return 'interactionRequired'
  return kinds[error.errorCode] ?? 'failed'
}

export function toAuthError(error: unknown, situation: Situation): AuthError {
  if (error instanceof AuthError) return error
  if (!(error instanceof MsalError))
    return new AuthError('failed', { code: error instanceof Error ? error.name : 'unknown' })
  const [number] = /AADSTS\d+/.exec(error.errorMessage) ?? []
  const claims = error instanceof InteractionRequiredAuthError ? error.claims : ''
  return new AuthError(kindOf(error, number, situation), {
    code: number ?? (error.subError || error.errorCode),
    correlationId: error.correlationId,
    ...(claims && { claims }),
  })
}
