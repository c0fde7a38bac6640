/**
 * The shapes Graph reads and writes, as far as we use them (Graph: message resource, v1.0).
 *
 * Everything is optional in a request: what the message does not set is left out. Enums are written
 * in Graph's lower camel case; the service accepts any case and answers in this one.
 */
export type GraphRecipient = {
  readonly emailAddress: { readonly address: string; readonly name?: string }
}

export type GraphBody = { readonly contentType: 'text' | 'html'; readonly content: string }

/** Graph: dateTimeTimeZone. Local time without offset, and the zone's Windows name. */
type GraphDateTime = { readonly dateTime: string; readonly timeZone: string }

/** Graph: followupFlag. A due date without a start date is refused with 400. */
export type GraphFlag = {
  readonly flagStatus: 'notFlagged' | 'flagged' | 'complete'
  readonly startDateTime?: GraphDateTime
  readonly dueDateTime?: GraphDateTime
}

export type GraphHeader = { readonly name: string; readonly value: string }

/** Graph: singleValueLegacyExtendedProperty. Exchange echoes the id's tag in small letters. */
export type GraphExtendedProperty = { readonly id: string; readonly value: string }

/** Graph: openTypeExtension. What is neither type nor name is the extension's own. */
export type GraphOpenExtension = {
  readonly '@odata.type': 'microsoft.graph.openTypeExtension'
  readonly extensionName: string
  readonly [name: string]: string | number | boolean
}

/** Graph: mention (beta). */
export type GraphMention = {
  readonly mentioned: { readonly address: string; readonly name?: string }
}

type GraphImportance = 'low' | 'normal' | 'high'

export type GraphMessage = {
  readonly subject?: string
  readonly body?: GraphBody
  readonly toRecipients?: readonly GraphRecipient[]
  readonly ccRecipients?: readonly GraphRecipient[]
  readonly bccRecipients?: readonly GraphRecipient[]
  readonly replyTo?: readonly GraphRecipient[]
  readonly from?: GraphRecipient
  readonly categories?: readonly string[]
  readonly importance?: GraphImportance
  readonly flag?: GraphFlag
  readonly internetMessageHeaders?: readonly GraphHeader[]
  readonly isReadReceiptRequested?: boolean
  readonly isDeliveryReceiptRequested?: boolean
  readonly internetMessageId?: string
  readonly singleValueExtendedProperties?: readonly GraphExtendedProperty[]
  readonly extensions?: readonly GraphOpenExtension[]
  readonly mentions?: readonly GraphMention[]
}

/** Graph: fileAttachment, as it travels inside a JSON request. */
export type GraphFileAttachment = {
  readonly '@odata.type': '#microsoft.graph.fileAttachment'
  readonly name: string
  readonly contentType?: string
  readonly contentBytes: string
  readonly isInline?: true
  readonly contentId?: string
}

/** Graph: itemAttachment. The item is a message, an event or a contact, whole. */
export type GraphItem = {
  readonly '@odata.type':
    '#microsoft.graph.message' | '#microsoft.graph.event' | '#microsoft.graph.contact'
  readonly [name: string]: unknown
}

export type GraphItemAttachment = {
  readonly '@odata.type': '#microsoft.graph.itemAttachment'
  readonly name: string
  readonly item: GraphItem
}

/** Graph: referenceAttachment, whose own properties exist in beta only. */
export type GraphReference = {
  readonly sourceUrl: string
  readonly providerType: 'other' | 'oneDriveBusiness' | 'oneDriveConsumer' | 'dropbox'
  readonly permission:
    | 'other'
    | 'view'
    | 'edit'
    | 'anonymousView'
    | 'anonymousEdit'
    | 'organizationView'
    | 'organizationEdit'
  readonly isFolder: boolean
}

export type GraphReferenceAttachment = GraphReference & {
  readonly '@odata.type': '#microsoft.graph.referenceAttachment'
  readonly name: string
}

export type GraphAttachment = GraphFileAttachment | GraphItemAttachment | GraphReferenceAttachment

/**
 * What a PATCH may say (Graph: message: update). Headers, mentions and extensions are fixed when the
 * draft is made. A date of the flag is taken away by null; a flag without it would leave the old one
 * standing.
 */
export type GraphMessagePatch = Omit<
  GraphMessage,
  'internetMessageHeaders' | 'mentions' | 'extensions' | 'flag'
> & {
  readonly flag?: GraphFlag | GraphFlagPatch
}

export type GraphFlagPatch = {
  readonly flagStatus: GraphFlag['flagStatus']
  readonly startDateTime?: GraphDateTime | null
  readonly dueDateTime?: GraphDateTime | null
}

type Maybe<Value> = Value | null | undefined

/** A recipient as Graph may answer it: one that Exchange could not resolve has a name alone. */
export type GraphRecipientRead = Maybe<{
  readonly emailAddress?: Maybe<{ readonly address?: Maybe<string>; readonly name?: Maybe<string> }>
}>

type Lines = 'toRecipients' | 'ccRecipients' | 'bccRecipients' | 'replyTo'

/** A message as Graph answers it: anything may be null or left out, and there is more than we know. */
export type GraphMessageRead = {
  readonly [Name in Lines]?: Maybe<readonly GraphRecipientRead[]>
} & {
  readonly [Name in 'from' | 'sender']?: GraphRecipientRead
} & {
  readonly [Name in Exclude<keyof GraphMessage, Lines | 'from' | 'flag' | 'extensions'>]?: Maybe<
    GraphMessage[Name]
  >
} & {
  readonly flag?: Maybe<{
    readonly flagStatus?: Maybe<string>
    readonly startDateTime?: Maybe<GraphDateTime>
    readonly dueDateTime?: Maybe<GraphDateTime>
  }>
  readonly extensions?: Maybe<readonly Readonly<Record<string, unknown>>[]>
}

/** An attachment of a draft as a list names it: what it is and where, never its content. */
export type GraphAttachmentRead = {
  readonly '@odata.type'?: string
  readonly id: string
  readonly name?: Maybe<string>
  readonly contentType?: Maybe<string>
  readonly size?: Maybe<number>
  readonly isInline?: Maybe<boolean>
  readonly contentId?: Maybe<string>
}
