/**
 * Entra's errors, by number: the ones an app meets, in Entra's shape.
 *
 * Source: Microsoft identity platform, "Authentication and authorization error codes". Programs
 * decide by `error`, `suberror` and the number; the sentence is for people.
 */

type Known = { error: string; suberror?: string; text: string }

const known = {
  16000: { error: 'interaction_required', text: 'Select an account to use.' },
  50011: {
    error: 'invalid_request',
    text: 'The redirect URI does not match one that is registered.',
  },
  50020: { error: 'invalid_request', text: 'This user account does not exist here.' },
  50058: { error: 'login_required', text: 'Silent sign-in was asked for but nobody is signed in.' },
  54005: { error: 'invalid_grant', text: 'The authorization code was already redeemed.' },
  65001: {
    error: 'invalid_grant',
    suberror: 'consent_required',
    text: 'The user or administrator has not consented to use the application.',
  },
  65004: { error: 'access_denied', text: 'The user declined to consent to access the app.' },
  70000: { error: 'invalid_grant', text: 'The grant is invalid or malformed.' },
  70003: { error: 'unsupported_grant_type', text: 'The grant type is not supported.' },
  70008: { error: 'invalid_grant', text: 'The authorization code has expired.' },
  70043: {
    error: 'invalid_grant',
    suberror: 'bad_token',
    text: 'The refresh token has expired or is invalid due to sign-in frequency checks.',
  },
  90094: { error: 'access_denied', text: 'An administrator must approve these permissions.' },
  501461: { error: 'invalid_request', text: 'The response mode is not supported.' },
  501481: { error: 'invalid_grant', text: 'The code verifier does not match the code challenge.' },
  650053: { error: 'invalid_client', text: 'A scope was asked for that does not exist.' },
  700016: { error: 'unauthorized_client', text: 'The application was not found in the directory.' },
  700051: { error: 'unsupported_response_type', text: 'Only the response type "code" is enabled.' },
  700084: {
    error: 'invalid_grant',
    suberror: 'bad_token',
    text: 'The refresh token was issued to a single page app and its fixed lifetime is over.',
  },
  900144: { error: 'invalid_request', text: 'The request lacks a required parameter:' },
  9002325: { error: 'invalid_request', text: 'Proof Key for Code Exchange (S256) is required.' },
  9002326: { error: 'invalid_request', text: 'Cross-origin redemption is not allowed from here.' },
  9002327: {
    error: 'invalid_request',
    text: 'Tokens for a single-page application may only be redeemed by cross-origin requests.',
  },
} satisfies Record<number, Known>

export type EntraCode = keyof typeof known

export type EntraError = { code: EntraCode; error: string; suberror?: string; description: string }

/** Where Entra explains the error; MSAL reads the number from it. */
export function errorUri(graphOrigin: string, { code }: EntraError): string {
  return `${graphOrigin}/error?code=${code}`
}

/** `silent` is the spelling after prompt=none: a missing consent is then an interaction to ask for. */
export function entraError(code: EntraCode, detail = '', how?: 'silent'): EntraError {
  const { text, ...spelling }: Known = known[code]
  const error = how === 'silent' && code === 65001 ? 'interaction_required' : spelling.error
  return { ...spelling, error, code, description: `AADSTS${code}: ${text} ${detail}`.trim() }
}

/** The JSON body of the token endpoint's refusals. */
export function entraErrorBody(fault: EntraError, now: Date, correlationId: string) {
  const traceId = crypto.randomUUID()
  const timestamp = `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`
  const trace = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`
  return {
    error: fault.error,
    error_description: `${fault.description} ${trace}`,
    error_codes: [fault.code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    ...(fault.suberror && { suberror: fault.suberror }),
  }
}
