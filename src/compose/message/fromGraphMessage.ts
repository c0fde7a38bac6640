/**
 * A message of the mailbox as one to write on: the inverse of toGraphMessage, as far as there is one.
 *
 * What the composer does not know is ignored, and stays as it is in the draft. Its attachments are
 * listed apart (fromGraphAttachment). Mapped back, the message says what Graph said; so the mapped
 * message, not Graph's answer, is what a later change is compared with.
 */
import { fromGraphBody } from '#compose/body/body.ts'
import { fromGraphCategories } from '#compose/categories/categories.ts'
import { fromGraphProperties } from '#compose/extendedProperties/extendedProperties.ts'
import { fromGraphFlag } from '#compose/flag/flag.ts'
import { fromGraphHeaders } from '#compose/headers/headers.ts'
import { normalImportance } from '#compose/importance/importance.ts'
import { fromGraphMapi } from '#compose/mapi/mapiProperties.ts'
import { fromGraphMentions } from '#compose/mentions/mentions.ts'
import { fromGraphExtensions } from '#compose/openExtension/openExtension.ts'
import { fromGraphRecipients } from '#compose/recipients/recipients.ts'
import { fromGraphFrom } from '#compose/sender/sender.ts'
import type { GraphMessageRead } from '#graph/types.ts'
import { emptyMessage, type ComposedMessage } from './message.ts'

type Reader = {
  readonly newId: () => string
  /** Whose mailbox it is: a message from there needs no other sender. */
  readonly ownAddress?: string | undefined
  /** The reader's zone by its IANA name, for times. */
  readonly zone?: string
}

export function fromGraphMessage(read: GraphMessageRead, reader: Reader): ComposedMessage {
  const { newId, ownAddress, zone = 'UTC' } = reader
  const properties = read.singleValueExtendedProperties
  return {
    ...emptyMessage,
    to: fromGraphRecipients(read.toRecipients),
    cc: fromGraphRecipients(read.ccRecipients),
    bcc: fromGraphRecipients(read.bccRecipients),
    subject: read.subject ?? '',
    body: fromGraphBody(read.body),
    importance: read.importance ?? normalImportance,
    flag: fromGraphFlag(read.flag),
    headers: fromGraphHeaders(read.internetMessageHeaders, newId),
    receipts: {
      read: read.isReadReceiptRequested ?? false,
      delivery: read.isDeliveryReceiptRequested ?? false,
    },
    replyTo: fromGraphRecipients(read.replyTo),
    sender: fromGraphFrom(read, ownAddress),
    categories: fromGraphCategories(read.categories),
    ...fromGraphMapi(properties, zone),
    openExtension: fromGraphExtensions(read.extensions, newId),
    extendedProperties: fromGraphProperties(properties, newId),
    mentions: fromGraphMentions(read.mentions),
  }
}
