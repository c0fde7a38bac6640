/**
 * A message with everything Exchange fills in: ids, times, defaults, names from the directory.
 *
 * `origin` gives what cannot be written in JSON: the conversation of a reply, the date of a MIME.
 */
import { wrapBody } from './bodyText.ts'
import * as identifiers from './identifiers.ts'
import type { MessageContent, RequestSource, StoredMessage } from './message.ts'

export type MessageOrigin = {
  folderId: string
  now: Date
  request: RequestSource | null
  conversationId?: string
  sentDateTime?: string
  mime?: Uint8Array
}

export function newMessage(content: Partial<MessageContent>, origin: MessageOrigin): StoredMessage {
  const time = toGraphTime(origin.now)
  const body = content.body ?? { contentType: 'text', content: '' }
  return {
    ...emptyContent(),
    ...content,
    body: wrapBody(body),
    internetMessageId: content.internetMessageId || identifiers.newInternetMessageId(),
    id: identifiers.newMessageId(),
    immutableId: identifiers.newImmutableId(),
    changeKey: identifiers.newChangeKey(),
    folderId: origin.folderId,
    isDraft: true,
    savesToSentItems: true,
    createdDateTime: time,
    lastModifiedDateTime: time,
    receivedDateTime: time,
    sentDateTime: origin.sentDateTime ?? time,
    conversationId: origin.conversationId ?? identifiers.newConversationId(),
    conversationIndex: identifiers.newConversationIndex(),
    request: origin.request,
    mime: origin.mime ?? null,
  }
}

/** Whole seconds, as Graph writes the times of messages. */
export const toGraphTime = (date: Date) => `${date.toISOString().slice(0, 19)}Z`

const emptyContent = (): Omit<MessageContent, 'body' | 'internetMessageId'> => ({
  subject: '',
  from: null,
  sender: null,
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  replyTo: [],
  importance: 'normal',
  inferenceClassification: 'focused',
  categories: [],
  flag: { flagStatus: 'notFlagged' },
  internetMessageHeaders: [],
  isDeliveryReceiptRequested: false,
  isReadReceiptRequested: false,
  isRead: true,
  singleValueExtendedProperties: [],
  multiValueExtendedProperties: [],
  extensions: [],
  mentions: [],
  attachments: [],
})
