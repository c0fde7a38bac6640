/** Every way the writer can change the message. A new kind of edit starts with a line here. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { removeQuoted } from './removeQuoted.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import type { Categories } from '#compose/categories/categories.ts'
import type { Expiry } from '#compose/expiry/expiry.ts'
import type { ExtendedPropertyRow } from '#compose/extendedProperties/extendedProperties.ts'
import type { Flag } from '#compose/flag/flag.ts'
import type { HeaderRow } from '#compose/headers/headers.ts'
import type { Importance } from '#compose/importance/importance.ts'
import type { OpenExtension } from '#compose/openExtension/openExtension.ts'
import type { Receipts } from '#compose/receipts/receipts.ts'
import {
  addEntries,
  noRecipients,
  removeEntry,
  replaceEntry,
  type Entry,
  type RecipientFieldName,
} from '#compose/recipients/recipients.ts'
import type { Sender } from '#compose/sender/sender.ts'
import type { Sensitivity } from '#compose/sensitivity/sensitivity.ts'
import type { ComposedMessage } from './message.ts'

export type MessageEdit =
  | { type: 'recipientsAdded'; field: RecipientFieldName; entries: readonly Entry[] }
  | { type: 'recipientRemoved'; field: RecipientFieldName; index: number }
  | {
      type: 'recipientReplaced'
      field: RecipientFieldName
      index: number
      entries: readonly Entry[]
    }
  | { type: 'subjectTyped'; subject: string }
  | { type: 'bodyTyped'; html: string; text: string }
  | { type: 'bodyFormatChosen'; format: Body['format'] }
  | { type: 'keptPartRemoved' }
  | { type: 'filesAttached'; attachments: readonly Attachment[] }
  | { type: 'attachmentRemoved'; id: string }
  | { type: 'attachmentsSet'; attachments: readonly Attachment[] }
  | { type: 'importanceSet'; importance: Importance }
  | { type: 'flagSet'; flag: Flag }
  | { type: 'headersSet'; headers: readonly HeaderRow[] }
  | { type: 'receiptsSet'; receipts: Receipts }
  | { type: 'saveToSentItemsSet'; saveToSentItems: boolean }
  | { type: 'senderSet'; sender: Sender }
  | { type: 'categoriesSet'; categories: Categories }
  | { type: 'sensitivitySet'; sensitivity: Sensitivity }
  | { type: 'expirySet'; expiry: Expiry }
  | { type: 'openExtensionSet'; openExtension: OpenExtension }
  | { type: 'extendedPropertiesSet'; extendedProperties: readonly ExtendedPropertyRow[] }
  | { type: 'recipientsCleared'; field: RecipientFieldName }

export function messageReducer(message: ComposedMessage, edit: MessageEdit): ComposedMessage {
  switch (edit.type) {
    case 'recipientsAdded':
      return { ...message, [edit.field]: addEntries(message[edit.field], edit.entries) }
    case 'recipientRemoved':
      return { ...message, [edit.field]: removeEntry(message[edit.field], edit.index) }
    case 'recipientReplaced': {
      const list = replaceEntry(message[edit.field], edit.index, edit.entries)
      return { ...message, [edit.field]: list }
    }
    case 'subjectTyped':
      return { ...message, subject: edit.subject }
    case 'bodyTyped':
      return { ...message, body: { ...message.body, html: edit.html, text: edit.text } }
    case 'bodyFormatChosen':
      return { ...message, body: { ...message.body, format: edit.format } }
    case 'keptPartRemoved':
      return removeQuoted(message)
    case 'filesAttached':
      return { ...message, attachments: [...message.attachments, ...edit.attachments] }
    case 'attachmentRemoved':
      return { ...message, attachments: message.attachments.filter(({ id }) => id !== edit.id) }
    case 'attachmentsSet':
      return { ...message, attachments: edit.attachments }
    case 'importanceSet':
      return { ...message, importance: edit.importance }
    case 'flagSet':
      return { ...message, flag: edit.flag }
    case 'headersSet':
      return { ...message, headers: edit.headers }
    case 'receiptsSet':
      return { ...message, receipts: edit.receipts }
    case 'saveToSentItemsSet':
      return { ...message, saveToSentItems: edit.saveToSentItems }
    case 'senderSet':
      return { ...message, sender: edit.sender }
    case 'categoriesSet':
      return { ...message, categories: edit.categories }
    case 'sensitivitySet':
      return { ...message, sensitivity: edit.sensitivity }
    case 'expirySet':
      return { ...message, expiry: edit.expiry }
    case 'openExtensionSet':
      return { ...message, openExtension: edit.openExtension }
    case 'extendedPropertiesSet':
      return { ...message, extendedProperties: edit.extendedProperties }
    case 'recipientsCleared':
      return { ...message, [edit.field]: noRecipients }
  }
}
