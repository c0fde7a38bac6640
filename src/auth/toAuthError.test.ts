/** Every way MSAL fails, and what the app is told. */
import { expect, test } from 'vitest'
import {
  AuthError as MsalError,
  BrowserAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser'
import { AuthError } from './authError.ts'
import { toAuthError } from './toAuthError.ts'

const browser = (code: string) => new BrowserAuthError(code, 'id')
const server = (code: string, text = '', sub = '') => new ServerError(code, 'id', text, sub)
const interaction = (code: string, text = '', sub = '') =>
  new InteractionRequiredAuthError(code, 'id', text, sub)

test.each([
  [browser('user_cancelled'), 'cancelled', 'user_cancelled'],
  [browser('interaction_in_progress_cancelled'), 'cancelled', 'interaction_in_progress_cancelled'],
  [browser('popup_window_error'), 'popupBlocked', 'popup_window_error'],
  [browser('empty_window_error'), 'popupBlocked', 'empty_window_error'],
  [server('access_denied'), 'declined', 'access_denied'],
  [server('access_denied', 'AADSTS65004: User declined.'), 'declined', 'AADSTS65004'],
  [server('access_denied', 'AADSTS90094: An admin must'), 'adminApprovalNeeded', 'AADSTS90094'],
  [interaction('interaction_required', 'AADSTS90094: x'), 'adminApprovalNeeded', 'AADSTS90094'],
  [browser('timed_out'), 'timedOut', 'timed_out'],
  [browser('no_network_connectivity'), 'offline', 'no_network_connectivity'],
  [browser('post_request_failed'), 'offline', 'post_request_failed'],
  [browser('interaction_in_progress'), 'failed', 'interaction_in_progress'],
  [server('invalid_client', 'AADSTS650053: no such scope'), 'failed', 'AADSTS650053'],
  [new MsalError('unheard_of', 'id'), 'failed', 'unheard_of'],
  [new TypeError('x'), 'failed', 'TypeError'],
  ['a string', 'failed', 'unknown'],
])('with a window: %s is %s', (error, kind, code) => {
  expect(toAuthError(error, 'interactive')).toMatchObject({ kind, code })
})

test.each([
  [interaction('invalid_grant', 'AADSTS65001: x', 'consent_required'), 'AADSTS65001'],
  [interaction('login_required'), 'login_required'],
  [interaction('no_tokens_found'), 'no_tokens_found'],
  [interaction('invalid_grant', '', 'bad_token'), 'bad_token'],
  [browser('timed_out'), 'timed_out'],
  [browser('iframe_closed_prematurely'), 'iframe_closed_prematurely'],
  [browser('no_account_error'), 'no_account_error'],
  [server('invalid_grant'), 'invalid_grant'],
])('without a window: %s needs one', (error, code) => {
  expect(toAuthError(error, 'silent')).toMatchObject({ kind: 'interactionRequired', code })
})

test('without a window, being offline is still being offline', () => {
  expect(toAuthError(browser('no_network_connectivity'), 'silent').kind).toBe('offline')
})

test('what the service wants in the next sign-in is kept, and the id to quote', () => {
  const error = new InteractionRequiredAuthError(
    'interaction_required',
    'id-1',
    '',
    '',
    '',
    '',
    '{}',
  )
  expect(toAuthError(error, 'silent')).toMatchObject({ claims: '{}', correlationId: 'id-1' })
})

test('an error of ours stays what it is', () => {
  const error = new AuthError('cancelled')
  expect(toAuthError(error, 'interactive')).toBe(error)
})
