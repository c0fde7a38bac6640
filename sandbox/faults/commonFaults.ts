/**
 * The troubles people have with Graph, ready made: buttons on the sandbox's page, and names for
 * `{ "common": "…" }` in the control API. Their source is what users of Graph report.
 */
import type { FaultInput } from './fault.ts'

const graph = { path: '^/v*/' }
const send = { method: 'POST', path: '/send' }
const write = { method: 'POST', path: '^/v*/' }
const range = { method: 'PUT', path: 'AttachmentSessions' }

const claims = btoa('{"access_token":{"nbf":{"essential":true}}}')
const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${claims}"`

// prettier-ignore
export const commonFaults = {
  throttled: {
    about: 'Any request',
    label: 'Throttle the next request, for 3 seconds',
    fault: { match: graph, what: { status: 429, code: 'ApplicationThrottled', message: 'Application is over its MailboxConcurrency limit.', retryAfter: 3 } },
  },
  throttledSilently: {
    about: 'Any request',
    label: 'Throttle the next request without Retry-After',
    fault: { match: graph, what: { status: 429, message: 'Please retry again later.' } },
  },
  lostAnswer: {
    about: 'Sending',
    label: 'Send, but answer 504',
    fault: { match: send, what: { status: 504, code: 'UnknownError', message: '', when: 'after' } },
  },
  notSent: {
    about: 'Sending',
    label: 'Do not send, and answer 503 with an empty text',
    fault: { match: send, what: { status: 503, body: 'text', message: '' } },
  },
  dropped: {
    about: 'Sending',
    label: 'Break the connection before sending',
    fault: { match: send, what: { dropConnection: true } },
  },
  droppedAfter: {
    about: 'Sending',
    label: 'Send, then break the connection',
    fault: { match: send, what: { dropConnection: true, when: 'after' } },
  },
  withoutCors: {
    about: 'Sending',
    label: 'Fail the next send without CORS headers',
    fault: { match: send, what: { status: 503, body: 'empty', withoutCors: true } },
  },
  acceptedWithRetryAfter: {
    about: 'Sending',
    label: 'Accept the next send with a Retry-After header',
    fault: { match: send, what: { retryAfter: 5 } },
  },
  claimsChallenge: {
    about: 'Any request',
    label: 'Ask for more claims at the next request',
    fault: { match: graph, what: { status: 401, message: 'Continuous access evaluation resulted in claims challenge.', headers: { 'WWW-Authenticate': challenge } } },
  },
  expiredToken: {
    about: 'Any request',
    label: 'Expire the tokens at the next request',
    fault: { match: graph, what: { expireTokens: true } },
  },
  fullMailbox: {
    about: 'Mailbox',
    label: 'Make the mailbox full',
    fault: { match: write, times: 'always', what: { status: 403, code: 'ErrorQuotaExceeded', message: 'Mailbox has exceeded maximum mailbox size.' } },
  },
  stuckDraft: {
    about: 'Mailbox',
    label: 'Accept the next send, but leave it in Drafts',
    fault: { what: { mailbox: 'stuckDraft' } },
  },
  sameIdAfterSend: {
    about: 'Mailbox',
    label: 'Keep the message’s id when it is sent',
    fault: { times: 'always', what: { mailbox: 'sameIdAfterSend' } },
  },
  ignoredDeferral: {
    about: 'Mailbox',
    label: 'Send a deferred sendMail at once, and leave a second, held copy',
    fault: { times: 'always', what: { mailbox: 'ignoredDeferral' } },
  },
  brokenRange: {
    about: 'Uploads',
    label: 'Break the connection in the middle of an upload',
    fault: { match: range, skip: 1, what: { dropConnection: true } },
  },
  expiredUpload: {
    about: 'Uploads',
    label: 'Forget the upload session',
    fault: { match: range, skip: 1, what: { status: 404, code: 'ErrorItemNotFound', message: 'The upload session was not found.' } },
  },
  hiddenLocation: {
    about: 'Uploads',
    label: 'Hide the Location of uploaded files',
    fault: { match: range, times: 'always', what: { withoutHeaders: ['Location'] } },
  },
  slow: {
    about: 'Any request',
    label: 'Answer two seconds late',
    fault: { match: graph, times: 'always', what: { delayMs: 2000 } },
  },
  flaky: {
    about: 'Any request',
    label: 'Answer every fifth request with 503',
    fault: { match: graph, times: 'always', rate: 0.2, what: { status: 503 } },
  },
} satisfies Readonly<Record<string, { about: string; label: string; fault: FaultInput }>>

export type CommonFault = keyof typeof commonFaults

export const isCommonFault = (name: unknown): name is CommonFault =>
  typeof name === 'string' && Object.hasOwn(commonFaults, name)

/** For one account, or for everybody. */
export function commonFault(name: CommonFault, account?: string): FaultInput {
  const { fault }: { fault: FaultInput } = commonFaults[name]
  return account ? { ...fault, match: { ...fault.match, account } } : fault
}
