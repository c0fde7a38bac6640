/**
 * The message on screen, as one immutable value. Start reading here.
 *
 * Everything the composer shows is read from it and every edit makes a new one
 * (messageReducer.ts). It knows nothing of React, of requests or of the mailbox; the server's
 * copy of a message is called a draft, and only `delivery/` ever holds one.
 */
import { noAttachments, type Attachment } from '#compose/attachments/attachments.ts'
import { noBody, type Body } from '#compose/body/bodyValue.ts'
import { noCategories, type Categories } from '#compose/categories/categories.ts'
import { noExpiry, type Expiry } from '#compose/expiry/expiry.ts'
import {
  noExtendedProperties,
  type ExtendedPropertyRow,
} from '#compose/extendedProperties/extendedProperties.ts'
import { noFlag, type Flag } from '#compose/flag/flag.ts'
import { noHeaders, type HeaderRow } from '#compose/headers/headers.ts'
import { normalImportance, type Importance } from '#compose/importance/importance.ts'
import { noOpenExtension, type OpenExtension } from '#compose/openExtension/openExtension.ts'
import { noReceipts, type Receipts } from '#compose/receipts/receipts.ts'
import { noRecipients, type RecipientList } from '#compose/recipients/recipients.ts'
import { noSender, type Sender } from '#compose/sender/sender.ts'
import { normalSensitivity, type Sensitivity } from '#compose/sensitivity/sensitivity.ts'
import { unsigned } from './unsigned.ts'

export type ComposedMessage = {
  readonly to: RecipientList
  readonly cc: RecipientList
  readonly bcc: RecipientList
  readonly subject: string
  readonly body: Body
  readonly attachments: readonly Attachment[]
  readonly importance: Importance
  readonly flag: Flag
  readonly headers: readonly HeaderRow[]
  readonly receipts: Receipts
  /** Graph: user: sendMail, saveToSentItems. A draft that is sent is always kept. */
  readonly saveToSentItems: boolean
  readonly replyTo: RecipientList
  readonly sender: Sender
  readonly categories: Categories
  readonly sensitivity: Sensitivity
  readonly expiry: Expiry
  readonly openExtension: OpenExtension
  readonly extendedProperties: readonly ExtendedPropertyRow[]
  /** Graph: mention, which exists in beta only. Whoever is mentioned is not thereby a recipient. */
  readonly mentions: RecipientList
}

// prettier-ignore
export const emptyMessage: ComposedMessage = {
  to: noRecipients, cc: noRecipients, bcc: noRecipients, subject: '', body: noBody,
  attachments: noAttachments, importance: normalImportance, flag: noFlag,
  headers: noHeaders, receipts: noReceipts, saveToSentItems: true,
  replyTo: noRecipients, sender: noSender, categories: noCategories,
  sensitivity: normalSensitivity, expiry: noExpiry, openExtension: noOpenExtension,
  extendedProperties: noExtendedProperties, mentions: noRecipients,
}

/** Nothing was written, chosen or attached; a signature is none of that. */
export function isBlank(message: ComposedMessage): boolean {
  const written = unsigned(message)
  // Long texts are not compared as text.
  if (written.body.html !== emptyMessage.body.html) return false
  return JSON.stringify(written) === JSON.stringify(emptyMessage)
}
