/** Every way the writer can change the message. A new kind of edit starts with a line here. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { removeQuoted } from './removeQuoted.ts'
import type { BodyFont } from '#compose/body/font/bodyFont.ts'
import { withCopy, type Body, type TypedCopy } from '#compose/body/bodyValue.ts'
import {
  addEntries,
  removeEntry,
  replaceEntry,
  type Entry,
  type RecipientFieldName,
  type RecipientList,
} from '#compose/recipients/recipients.ts'
import type { ComposedMessage } from './message.ts'

/** What is set as a whole, in the options: all but people, subject, text and files. */
export type MessageProperties = Omit<
  ComposedMessage,
  RecipientFieldName | 'subject' | 'body' | 'attachments'
>

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
  | ({ type: 'bodyTyped' } & TypedCopy)
  | { type: 'bodyFormatChosen'; format: Body['format'] }
  | { type: 'fontChosen'; font: BodyFont }
  | { type: 'keptPartRemoved' }
  | { type: 'filesAttached'; attachments: readonly Attachment[] }
  | { type: 'attachmentRemoved'; id: string }
  | { type: 'attachmentsSet'; attachments: readonly Attachment[] }
  | { type: 'propertiesSet'; properties: Partial<MessageProperties> }
  | { type: 'recipientsSet'; lists: Partial<Record<RecipientFieldName, RecipientList>> }

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
      return { ...message, body: withCopy(message.body, edit) }
    case 'bodyFormatChosen':
      return { ...message, body: { ...message.body, format: edit.format } }
    case 'fontChosen':
      return { ...message, body: { ...message.body, font: edit.font } }
    case 'keptPartRemoved':
      return removeQuoted(message)
    case 'filesAttached':
      return { ...message, attachments: [...message.attachments, ...edit.attachments] }
    case 'attachmentRemoved':
      return { ...message, attachments: message.attachments.filter(({ id }) => id !== edit.id) }
    case 'attachmentsSet':
      return { ...message, attachments: edit.attachments }
    case 'propertiesSet':
      return { ...message, ...edit.properties }
    case 'recipientsSet':
      return { ...message, ...edit.lists }
  }
}
