/**
 * Everything that should be said about a message before it is sent, in the order of the page.
 *
 * It only gathers: each property knows its own problems. Files that failed on their way are the
 * one thing a message cannot know by itself, so their states are handed in.
 */
import { validateAttachments, type AttachmentStates } from '#compose/attachments/attachments.ts'
import { validateBody } from '#compose/body/validateBody.ts'
import { validateExpiry } from '#compose/expiry/validateExpiry.ts'
import { validateExtendedProperties } from '#compose/extendedProperties/validateExtendedProperties.ts'
import { validateFlag } from '#compose/flag/validateFlag.ts'
import { validateHeaders } from '#compose/headers/validateHeaders.ts'
import type { Travel } from '#compose/headers/headers.ts'
import { validateOpenExtension } from '#compose/openExtension/validateOpenExtension.ts'
import { validateNamed, validateRecipients } from '#compose/recipients/validateRecipients.ts'
import { validateSender } from '#compose/sender/typedSender.ts'
import { validateSubject } from '#compose/subject/subject.ts'
import type { ComposedMessage } from './message.ts'
import { unsigned } from './unsigned.ts'
import type { ValidationIssue } from '#compose/field/validationIssue.ts'

export function validateMessage(
  message: ComposedMessage,
  states: AttachmentStates = {},
  travel: Travel = 'json',
): ValidationIssue[] {
  const { to, cc, bcc, subject, attachments, flag, headers } = message
  const { replyTo, sender, expiry, openExtension, extendedProperties, mentions } = message
  const written = unsigned(message)
  return [
    ...validateRecipients(to, cc, bcc),
    ...validateSubject(subject),
    ...validateBody(written.body, subject, written.attachments.length),
    ...validateAttachments(attachments, states),
    ...validateFlag(flag),
    ...validateNamed('replyTo', replyTo),
    ...validateSender(sender),
    ...validateNamed('mentions', mentions),
    ...validateExpiry(expiry),
    ...validateHeaders(headers, travel),
    ...validateOpenExtension(openExtension),
    ...validateExtendedProperties(extendedProperties),
  ]
}
