/**
 * Every failure of a delivery in words: what happened, whether anything was sent, what to do.
 *
 * Decided by kind, status and code, never by a server's sentence; the codes are in
 * explainRejection.ts. A failure nobody foresaw gets a general sentence, never none.
 */
import { UploadForbidden } from '#graph/http/blockedByPolicy.ts'
import { GraphError, type GraphFailure } from '#graph/http/graphError.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'
import { UploadExpired } from '#graph/http/uploadExpired.ts'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import { joinQuoted, joinSaid } from '#i18n/names.ts'
import { AccessDenied, type DenialReason } from '#access/accessDenied.ts'
import { ModifiedElsewhere } from '#delivery/core/changedElsewhere.ts'
import {
  AddressUnwritable,
  AttachmentFailed,
  CannotCarry,
  DraftAltered,
  DraftGone,
  MimeTooLarge,
  SentElsewhere,
  SharedUploadRefused,
  UnknownOutcome,
} from '#delivery/core/deliveryErrors.ts'
import { explainRejection } from './explainRejection.ts'
import { missingReasons, type Explanation, type Intent, type Reason } from './explanation.ts'

export function explainFailure(error: unknown, intent: Intent): Explanation {
  const isUnknown =
    error instanceof UnknownOutcome || (error instanceof DraftGone && intent === 'send')
  const notDone = intent === 'send' ? 'deliver.notSent' : 'deliver.notSaved'
  const reason = reasonOf(error, intent)
  const isAboutFile = error instanceof AttachmentFailed && reason.place === 'attachments'
  const requestId = requestIdOf(error)
  return {
    textKey: isUnknown ? 'deliver.unknown' : notDone,
    outcome: isUnknown ? 'unknown' : 'notSent',
    ...reason,
    ...(isAboutFile && { item: error.attachmentId }),
    ...(requestId && { requestId }),
  }
}

function reasonOf(error: unknown, intent: Intent): Reason {
  if (error instanceof UnknownOutcome) return { why: 'deliver.lookFirst', next: 'look' }
  if (error instanceof DraftGone) {
    return intent === 'send'
      ? { why: 'deliver.draftGoneAtSend', next: 'look' }
      : { why: 'deliver.draftGone', next: 'retry' }
  }
  if (error instanceof SentElsewhere) return { why: 'deliver.sentElsewhere', next: 'look' }
  if (error instanceof ModifiedElsewhere) return { why: 'deliver.changedElsewhere', next: 'retry' }
  if (error instanceof DraftAltered) return alteredReason(error)
  if (error instanceof MimeTooLarge) {
    return { why: 'deliver.mimeRefused', next: 'edit', place: 'attachments' }
  }
  if (error instanceof AddressUnwritable) {
    return { why: 'deliver.addressUnwritable', next: 'edit', place: 'to' }
  }
  if (error instanceof PartNotFetched) return missingReasons[error.why]
  if (error instanceof AccessDenied) return denialReason(error)
  if (error instanceof AttachmentFailed) return fileReason(error.cause, intent)
  if (error instanceof GraphError) {
    // Whoever renews tokens knows better why there is none.
    return error.cause instanceof AccessDenied
      ? denialReason(error.cause)
      : explainGraph(error.failure)
  }
  return { why: 'deliver.unexpected', next: 'retry' }
}

function alteredReason({ missing, extra }: DraftAltered): Reason {
  const values = { missing: namesOf(missing), extra: namesOf(extra) }
  if (extra.length === 0) return { why: 'deliver.draftLacks', values, next: 'retry' }
  if (missing.length === 0) return { why: 'deliver.draftHasMore', values, next: 'retry' }
  return { why: 'deliver.draftAltered', values, next: 'retry' }
}

const mostNames = 5

function namesOf(names: readonly string[]): string {
  const shown = joinQuoted(names.slice(0, mostNames))
  return names.length > mostNames ? joinSaid([shown, '…']) : shown
}

const refusals: Readonly<Record<DenialReason, Reason>> = {
  closed: { why: 'deliver.signInClosed', next: 'signIn' },
  popupBlocked: { why: 'deliver.popupBlocked', next: 'signIn' },
  declined: { why: 'deliver.consentRefused', next: 'consent' },
  offline: { why: 'deliver.offline', next: 'retry' },
  signedOut: { why: 'deliver.signedOut', next: 'signIn' },
  notPermitted: { why: 'deliver.needsPermission', next: 'consent' },
  notTheSender: { why: 'common.notTheSender', next: 'signIn' },
  needsAdmin: { why: 'deliver.needsAdmin', next: 'none' },
  failed: { why: 'deliver.signInFailed', next: 'signIn' },
  notSetUp: { why: 'deliver.notSetUp', next: 'none' },
}

function denialReason({ why, values }: AccessDenied): Reason {
  return { ...refusals[why], ...(values && { values }) }
}

const uncarried: Readonly<Record<CannotCarry['because'], Reason>> = {
  gone: { why: 'deliver.storedGone', next: 'edit' },
  signedOut: { why: 'deliver.storedElsewhere', next: 'signIn' },
  reference: { why: 'deliver.referenceStays', next: 'edit' },
}

function fileReason(cause: unknown, intent: Intent): Reason {
  const place = 'attachments'
  if (cause instanceof UnreadableFile) return { why: 'deliver.fileUnreadable', next: 'edit', place }
  if (cause instanceof SharedUploadRefused) {
    const { address } = cause
    return { why: 'deliver.sharedUpload', values: { address }, next: 'edit', place: 'from' }
  }
  if (cause instanceof CannotCarry) return { ...uncarried[cause.because], place }
  if (cause instanceof UploadExpired) return { why: 'deliver.uploadEnded', next: 'retry', place }
  if (cause instanceof UploadForbidden) {
    return { why: 'deliver.uploadForbidden', values: { host: cause.host }, next: 'none', place }
  }
  const reason = reasonOf(cause, intent)
  if (!(cause instanceof GraphError) || cause.failure.kind !== 'rejected') return reason
  const { code, status } = cause.failure
  if (status === 413) return { why: 'deliver.fileTooLarge', next: 'edit', place }
  if (reason.why !== 'deliver.refused') return reason
  return { why: 'deliver.fileRefused', values: { code }, next: 'retry', place }
}

function explainGraph(failure: GraphFailure): Reason {
  switch (failure.kind) {
    case 'offline':
      return { why: failure.left ? 'deliver.noAnswer' : 'deliver.offline', next: 'retry' }
    case 'signedOut':
      return { why: 'deliver.signedOut', next: 'signIn' }
    case 'throttled':
      return { ...whenAgain(failure.retryAfterMs ?? 0), next: 'retry' }
    case 'unavailable':
      return { why: 'deliver.unavailable', values: { status: failure.status }, next: 'retry' }
    case 'rejected':
      return explainRejection(failure.status, failure.code)
  }
}

/** Beyond two days nobody counts hours: some mailboxes name a date at the end of the century. */
function whenAgain(retryAfterMs: number): Pick<Reason, 'why' | 'values'> {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000))
  if (minutes <= 90) return { why: 'deliver.throttled', values: { minutes } }
  const hours = Math.ceil(minutes / 60)
  if (hours <= 48) return { why: 'deliver.throttledHours', values: { hours } }
  return { why: 'deliver.throttledLater' }
}

function requestIdOf(error: unknown): string | undefined {
  if (error instanceof GraphError) return error.requestId ?? error.clientRequestId
  if (error instanceof AccessDenied && error.why === 'needsAdmin') return signInIdOf(error.cause)
  return error instanceof Error && error.cause ? requestIdOf(error.cause) : undefined
}

/** Whoever approves finds the request by it; this folder knows no sign-in library. */
function signInIdOf(error: unknown): string | undefined {
  const id = error instanceof Error && 'correlationId' in error ? error.correlationId : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}
