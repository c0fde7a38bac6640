/**
 * Graph's refusals by code, with the field concerned where there is one.
 *
 * Graph promises the code only, not the sentence beside it (Graph: error responses).
 */
import type { Reason } from './explanation.ts'

const recipients: Reason = { why: 'deliver.recipientRefused', next: 'edit', place: 'to' }
const headers: Reason = { why: 'deliver.headersRefused', next: 'edit', place: 'headers' }
const tooLarge: Reason = { why: 'deliver.letterTooLarge', next: 'edit', place: 'attachments' }
const fileTooLarge: Reason = { why: 'deliver.fileTooLarge', next: 'edit', place: 'attachments' }
const noMailbox: Reason = { why: 'deliver.noMailbox', next: 'none' }
const full: Reason = { why: 'deliver.mailboxFull', next: 'retry' }

const byCode: Readonly<Record<string, Reason>> = {
  ErrorInvalidRecipients: recipients,
  InvalidInternetMessageHeader: headers,
  InvalidInternetMessageHeaderCollection: headers,
  ErrorInvalidArgument: { why: 'deliver.valueRefused', next: 'edit', place: 'flag' },
  ErrorMessageSizeExceeded: tooLarge,
  ErrorAttachmentSizeLimitExceeded: fileTooLarge,
  ErrorAccessDenied: { why: 'deliver.notPermitted', next: 'consent' },
  ErrorSendAsDenied: { why: 'deliver.mayNotSendAs', next: 'edit', place: 'from' },
  MailboxNotEnabledForRESTAPI: noMailbox,
  ErrorNonExistentMailbox: noMailbox,
  ResourceNotFound: noMailbox,
  ErrorQuotaExceeded: full,
}

/** Codes that only a fault of ours can bring about. */
const faultsOfOurs: readonly string[] = [
  'UnableToDeserializePostBody',
  'RequestBodyRead',
  'ErrorInvalidRequest',
  'ErrorMimeContentInvalidBase64String',
  'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
]

export function explainRejection(status: number, code: string): Reason {
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined
  if (known) return known
  const values = { code }
  if (faultsOfOurs.includes(code)) return { why: 'deliver.appFault', values, next: 'none' }
  if (status === 413) return { why: 'deliver.textTooLarge', next: 'edit', place: 'body' }
  return { why: 'deliver.refused', values, next: 'none' }
}
