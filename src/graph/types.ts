/**
 * The shapes Graph reads and writes, as far as we use them (Graph: message resource, v1.0).
 *
 * Everything is optional in a request: what the letter does not set is left out. Enums are written
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

type GraphExtendedProperty = { readonly id: string; readonly value: string }

type GraphImportance = 'low' | 'normal' | 'high'

export type GraphMessage = {
  readonly subject?: string
  readonly body?: GraphBody
  readonly toRecipients?: readonly GraphRecipient[]
  readonly ccRecipients?: readonly GraphRecipient[]
  readonly bccRecipients?: readonly GraphRecipient[]
  readonly importance?: GraphImportance
  readonly flag?: GraphFlag
  readonly internetMessageHeaders?: readonly GraphHeader[]
  readonly isReadReceiptRequested?: boolean
  readonly isDeliveryReceiptRequested?: boolean
  readonly internetMessageId?: string
  readonly singleValueExtendedProperties?: readonly GraphExtendedProperty[]
}

/** Graph: fileAttachment, as it travels inside a JSON request. */
export type GraphFileAttachment = {
  readonly '@odata.type': '#microsoft.graph.fileAttachment'
  readonly name: string
  readonly contentType?: string
  readonly contentBytes: string
}

/**
 * What a PATCH may say (Graph: message: update). Headers are fixed when the draft is made. A date of
 * the flag is taken away by null; a flag without it would leave the old one standing.
 */
export type GraphMessagePatch = Omit<GraphMessage, 'internetMessageHeaders' | 'flag'> & {
  readonly flag?: GraphFlag | GraphFlagPatch
}

export type GraphFlagPatch = {
  readonly flagStatus: GraphFlag['flagStatus']
  readonly startDateTime?: GraphDateTime | null
  readonly dueDateTime?: GraphDateTime | null
}
