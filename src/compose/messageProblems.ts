/**
 * Everything that should be said about a letter before it is sent, in the order of the page.
 *
 * It only gathers: each property knows its own problems. Files that failed on their way are the
 * one thing a letter cannot know by itself, so their states are handed in.
 */
import { attachmentProblems, type AttachmentStates } from '#compose/attachments/attachments.ts'
import { bodyProblems } from '#compose/body/attachmentPromise.ts'
import { flagProblems } from '#compose/flag/flag.ts'
import { headerProblems, type HeaderRoad } from '#compose/headers/headerProblems.ts'
import { recipientProblems } from '#compose/recipients/recipientProblems.ts'
import { subjectProblems } from '#compose/subject/subject.ts'
import type { ComposedMessage } from './message.ts'
import type { Problem } from './problem.ts'

export function messageProblems(
  message: ComposedMessage,
  states: AttachmentStates = {},
  road: HeaderRoad = 'json',
): Problem[] {
  const { to, cc, bcc, subject, body, attachments, flag, headers } = message
  return [
    ...recipientProblems(to, cc, bcc),
    ...subjectProblems(subject),
    ...bodyProblems(body, subject, attachments.length),
    ...attachmentProblems(attachments, states),
    ...flagProblems(flag),
    ...headerProblems(headers, road),
  ]
}
