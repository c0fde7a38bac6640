/**
 * Everything that should be said about a letter before it is sent, in the order of the page.
 *
 * It only gathers: each property knows its own problems. Files that failed on their way are the
 * one thing a letter cannot know by itself, so their states are handed in.
 */
import { attachmentProblems, type AttachmentStates } from '#compose/attachments/attachments.ts'
import { bodyProblems } from '#compose/body/validateBody.ts'
import { expiryProblems } from '#compose/expiry/expiry.ts'
import { extendedPropertyProblems } from '#compose/extendedProperties/extendedPropertyProblems.ts'
import { flagProblems } from '#compose/flag/flag.ts'
import { headerProblems } from '#compose/headers/headerProblems.ts'
import type { Travel } from '#compose/headers/headers.ts'
import { mentionProblems } from '#compose/mentions/mentions.ts'
import { openExtensionProblems } from '#compose/openExtension/openExtensionProblems.ts'
import { namedProblems, recipientProblems } from '#compose/recipients/validateRecipients.ts'
import { senderProblems } from '#compose/sender/sender.ts'
import { subjectProblems } from '#compose/subject/subject.ts'
import type { ComposedMessage } from './message.ts'
import type { Problem } from '#compose/field/validationIssue.ts'

export function messageProblems(
  message: ComposedMessage,
  states: AttachmentStates = {},
  travel: Travel = 'json',
): Problem[] {
  const { to, cc, bcc, subject, body, attachments, flag, headers } = message
  const { replyTo, sender, expiry, openExtension, extendedProperties, mentions } = message
  return [
    ...recipientProblems(to, cc, bcc),
    ...subjectProblems(subject),
    ...bodyProblems(body, subject, attachments.length),
    ...attachmentProblems(attachments, states),
    ...flagProblems(flag),
    ...namedProblems('replyTo', replyTo),
    ...senderProblems(sender),
    ...mentionProblems(mentions),
    ...expiryProblems(expiry),
    ...headerProblems(headers, travel),
    ...openExtensionProblems(openExtension),
    ...extendedPropertyProblems(extendedProperties),
  ]
}
