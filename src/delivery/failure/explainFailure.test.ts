/** Words for every failure that needs different ones. */
import { expect, test } from 'vitest'
import { UploadForbidden } from '#graph/http/blockedByPolicy.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { UploadExpired } from '#graph/http/uploadExpired.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import {
  AttachmentFailed,
  DraftAltered,
  DraftGone,
  SharedUploadRefused,
  UnknownOutcome,
} from '#delivery/core/deliveryErrors.ts'
import { explainFailure } from './explainFailure.ts'

const ids = { requestId: 'their-id', clientRequestId: 'our-id' }
const rejected = (status: number, code: string) =>
  new GraphError({ kind: 'rejected', status, code, message: 'Not for decisions.' }, ids)
const failing = new GraphError({ kind: 'unavailable', status: 504, retryAfterMs: undefined }, ids)
const lost = new GraphError({ kind: 'offline', left: true }, { clientRequestId: 'our-id' })
const signInError = (correlationId: string) => Object.assign(new Error(), { correlationId })
const throttled = (retryAfterMs?: number) => new GraphError({ kind: 'throttled', retryAfterMs })

test.each([
  [rejected(400, 'ErrorInvalidRecipients'), 'recipientRefused', { next: 'edit', place: 'to' }],
  [rejected(400, 'InvalidInternetMessageHeader'), 'headersRefused', { place: 'headers' }],
  [rejected(400, 'InvalidInternetMessageHeaderCollection'), 'headersRefused', { next: 'edit' }],
  [rejected(400, 'ErrorInvalidArgument'), 'valueRefused', { place: 'flag' }],
  [rejected(400, 'UnableToDeserializePostBody'), 'appFault', { next: 'none' }],
  [rejected(400, 'RequestBodyRead'), 'appFault', { next: 'none' }],
  [rejected(400, 'ErrorMimeContentInvalidBase64String'), 'appFault', { next: 'none' }],
  [rejected(400, 'ErrorMessageSizeExceeded'), 'letterTooLarge', { place: 'attachments' }],
  [rejected(400, 'ErrorAttachmentSizeLimitExceeded'), 'fileTooLarge', { next: 'edit' }],
  [rejected(400, 'BadRequest'), 'refused', { values: { code: 'BadRequest' } }],
  [rejected(403, 'ErrorAccessDenied'), 'notPermitted', { next: 'consent' }],
  [rejected(403, 'ErrorSendAsDenied'), 'mayNotSendAs', { next: 'edit', place: 'from' }],
  [rejected(403, 'ErrorQuotaExceeded'), 'mailboxFull', { next: 'retry' }],
  [rejected(404, 'MailboxNotEnabledForRESTAPI'), 'noMailbox', { next: 'none' }],
  [rejected(404, 'ErrorNonExistentMailbox'), 'noMailbox', { next: 'none' }],
  [rejected(404, 'ResourceNotFound'), 'noMailbox', { next: 'none' }],
  [rejected(413, 'HTTP413'), 'textTooLarge', { next: 'edit', place: 'body' }],
  [rejected(400, 'ErrorNeverSeen'), 'refused', { values: { code: 'ErrorNeverSeen' } }],
  [rejected(400, 'constructor'), 'refused', { values: { code: 'constructor' } }],
  [throttled(), 'throttled', { values: { minutes: 1 }, next: 'retry' }],
  [throttled(0), 'throttled', { values: { minutes: 1 } }],
  [throttled(901_000), 'throttled', { values: { minutes: 16 } }],
  [throttled(91 * 60_000), 'throttledHours', { values: { hours: 2 } }],
  [throttled(Date.UTC(2099, 11, 31)), 'throttledLater', {}],
  [throttled(1e23), 'throttledLater', {}],
  [failing, 'unavailable', { values: { status: 504 }, requestId: 'their-id' }],
  [lost, 'noAnswer', { next: 'retry', requestId: 'our-id' }],
  [new GraphError({ kind: 'offline', left: false }), 'offline', { next: 'retry' }],
  [new GraphError({ kind: 'signedOut' }), 'signedOut', { next: 'signIn' }],
  [new AccessDenied('closed'), 'signInClosed', { next: 'signIn' }],
  [new AccessDenied('popupBlocked'), 'popupBlocked', { next: 'signIn' }],
  [new AccessDenied('declined'), 'consentRefused', { next: 'consent' }],
  [new AccessDenied('needsAdmin'), 'needsAdmin', { next: 'none' }],
  [new AccessDenied('needsAdmin', signInError('id-1')), 'needsAdmin', { requestId: 'id-1' }],
  [new AccessDenied('signedOut'), 'signedOut', { next: 'signIn' }],
  [new AccessDenied('failed'), 'signInFailed', { next: 'signIn' }],
  [new AccessDenied('notSetUp'), 'notSetUp', { next: 'none' }],
  [
    new GraphError({ kind: 'signedOut' }, { cause: new AccessDenied('offline') }),
    'offline',
    { next: 'retry' },
  ],
  [
    new DraftAltered({ missing: ['a.txt'], extra: ['b', 'c'] }),
    'draftAltered',
    { next: 'retry', values: { missing: '“a.txt”', extra: '“b”, “c”' } },
  ],
  [
    new DraftAltered({ missing: ['1', '2', '3', '4', '5', '6'] }),
    'draftLacks',
    { values: { missing: '“1”, “2”, “3”, “4”, “5”, …' } },
  ],
  [new DraftAltered({ extra: ['b'] }), 'draftHasMore', { values: { extra: '“b”' } }],
  [new TypeError('a fault of ours'), 'unexpected', { next: 'retry' }],
  ['not even an error', 'unexpected', { next: 'retry' }],
])('not sent: %s', (error, why, more) => {
  expect(explainFailure(error, 'send')).toMatchObject({
    textKey: 'deliver.notSent',
    outcome: 'notSent',
    why: `deliver.${why}`,
    ...more,
  })
})

test.each([
  [new UnreadableFile(), 'fileUnreadable', 'edit'],
  [new UploadExpired(), 'uploadEnded', 'retry'],
  [new UploadForbidden('https://upload.example/session?authtoken=1'), 'uploadForbidden', 'none'],
  [rejected(413, 'HTTP413'), 'fileTooLarge', 'edit'],
  [rejected(400, 'ErrorNeverSeen'), 'fileRefused', 'retry'],
])('a file that failed by %s names the file', (cause, why, next) => {
  expect(explainFailure(new AttachmentFailed('file-1', cause), 'send')).toMatchObject({
    why: `deliver.${why}`,
    item: 'file-1',
    next,
  })
})

test('a lost answer to the final request is unknown, with the id to quote', () => {
  expect(explainFailure(new UnknownOutcome(lost), 'send')).toEqual({
    textKey: 'deliver.unknown',
    why: 'deliver.lookFirst',
    outcome: 'unknown',
    next: 'look',
    requestId: 'our-id',
  })
})

test('a draft that is gone may have been sent elsewhere', () => {
  const gone = new DraftGone('gone', { cause: rejected(404, 'ErrorItemNotFound') })
  expect(explainFailure(gone, 'send')).toMatchObject({ outcome: 'unknown', next: 'look' })
  expect(explainFailure(gone, 'save')).toMatchObject({
    textKey: 'deliver.notSaved',
    outcome: 'notSent',
    next: 'retry',
    requestId: 'their-id',
  })
})

test.each([
  [rejected(403, 'ErrorQuotaExceeded'), 'mailboxFull'],
  [lost, 'noAnswer'],
])('what befell a file but is not its fault names no file: %s', (cause, why) => {
  const explanation = explainFailure(new AttachmentFailed('file-1', cause), 'send')
  expect(explanation.why).toBe(`deliver.${why}`)
  expect(explanation).not.toHaveProperty('item')
})

test.each([
  ['a window that was closed', new AccessDenied('closed', signInError('id-1'))],
  ['a request that has no id', new AccessDenied('needsAdmin', signInError(''))],
])('%s gives nothing to quote', (_, error) => {
  expect(explainFailure(error, 'send').requestId).toBeUndefined()
})

test('a file that a shared mailbox does not take is told at From', () => {
  const refused = new SharedUploadRefused('team@x.org', rejected(403, 'ErrorAccessDenied'))
  const explanation = explainFailure(new AttachmentFailed('file-1', refused), 'send')
  expect(explanation).toMatchObject({
    why: 'deliver.sharedUpload',
    values: { address: 'team@x.org' },
    place: 'from',
  })
  expect(explanation).not.toHaveProperty('item')
})
