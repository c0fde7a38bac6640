/**
 * The names of the fields and of their lists. Written out, because the start takes along every text that a key with
 * a gap may mean.
 */
import type { RecipientFieldName } from './recipients.ts'

export const fieldText = {
  to: 'recipients.to',
  cc: 'recipients.cc',
  bcc: 'recipients.bcc',
  replyTo: 'recipients.replyTo',
  mentions: 'recipients.mentions',
} as const satisfies Record<RecipientFieldName, string>

export const listText = {
  to: 'recipients.toRecipients',
  cc: 'recipients.ccRecipients',
  bcc: 'recipients.bccRecipients',
  replyTo: 'recipients.replyToRecipients',
  mentions: 'recipients.mentionsRecipients',
} as const satisfies Record<RecipientFieldName, string>
