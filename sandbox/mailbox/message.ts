/**
 * A message as it lies in a mailbox, in the words of Graph's message resource.
 *
 * Times are ISO strings in UTC. The bytes of attachments are shared between copies and never
 * changed. `request` is what made or last changed the message, for people who want to see it.
 */
export type EmailAddress = { name?: string; address?: string }
export type Recipient = { emailAddress: EmailAddress }
export type ItemBody = { contentType: 'text' | 'html'; content: string }
export type DateTimeTimeZone = { dateTime: string; timeZone: string }

export type FollowupFlag = {
  flagStatus: 'notFlagged' | 'flagged' | 'complete'
  startDateTime?: DateTimeTimeZone
  dueDateTime?: DateTimeTimeZone
  completedDateTime?: DateTimeTimeZone
}

export type ExtendedProperty = { id: string; value: string | string[] }
export type OpenExtension = { extensionName: string } & Record<string, unknown>
export type Mention = {
  id: string
  mentioned: EmailAddress
  createdBy: EmailAddress
  createdDateTime: string
}

export type StoredAttachment = {
  readonly id: string
  readonly kind: 'file' | 'item' | 'reference'
  readonly name: string
  readonly contentType: string | null
  readonly isInline: boolean
  readonly contentId: string | null
  readonly lastModifiedDateTime: string
  readonly bytes: Uint8Array
  /** The item of an itemAttachment, or the own properties of a referenceAttachment. */
  readonly details: Readonly<Record<string, unknown>>
}

/** What a client may write. */
export type MessageContent = {
  subject: string
  body: ItemBody
  from: Recipient | null
  sender: Recipient | null
  toRecipients: Recipient[]
  ccRecipients: Recipient[]
  bccRecipients: Recipient[]
  replyTo: Recipient[]
  importance: 'low' | 'normal' | 'high'
  inferenceClassification: 'focused' | 'other'
  categories: string[]
  flag: FollowupFlag
  internetMessageHeaders: { name: string; value: string }[]
  internetMessageId: string
  isDeliveryReceiptRequested: boolean | null
  isReadReceiptRequested: boolean
  isRead: boolean
  singleValueExtendedProperties: ExtendedProperty[]
  multiValueExtendedProperties: ExtendedProperty[]
  extensions: OpenExtension[]
  mentions: Mention[]
  attachments: StoredAttachment[]
}

export type RequestSource = { method: string; path: string; body: unknown }

export type StoredMessage = MessageContent & {
  id: string
  /** Stays the same when the message moves (Graph: immutable identifiers). */
  immutableId: string
  changeKey: string
  folderId: string
  isDraft: boolean
  savesToSentItems: boolean
  /** In Drafts, and still sent by itself when its time comes. */
  isDeferred?: true
  createdDateTime: string
  lastModifiedDateTime: string
  receivedDateTime: string
  sentDateTime: string
  conversationId: string
  conversationIndex: string
  request: RequestSource | null
  /** The MIME it came in, as long as nothing has been changed since. */
  mime: Uint8Array | null
}
