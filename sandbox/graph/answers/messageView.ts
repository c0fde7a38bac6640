/**
 * A stored message as Graph shows it, in the order and with the defaults of Graph's own examples.
 *
 * What is not shown unless asked for: headers by $select, extended properties, extensions and
 * attachments by $expand (messageAnswer.ts decides).
 */
import { bodyPreview, plainText, withoutScripts } from '#sandbox/mailbox/bodyText.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { prefers } from '#sandbox/graph/requests/preferences.ts'

export type View = Record<string, unknown>

const shownId = (message: StoredMessage, call: GraphCall) =>
  prefers(call, 'immutableIds') ? message.immutableId : message.id

/** Everything there is of a message; callers choose from it. */
export function wholeMessage(message: StoredMessage, call: GraphCall): View {
  const id = shownId(message, call)
  const {
    folderId,
    attachments,
    savesToSentItems: _,
    request: _request,
    mime: _mime,
    ...own
  } = message
  const { immutableId: _immutableId, ...shown } = own
  return {
    ...shown,
    id,
    parentFolderId: folderId,
    hasAttachments: attachments.some(({ isInline }) => !isInline),
    bodyPreview: bodyPreview(message.body),
    webLink: webLink(id),
    body: shownBody(message, call),
    uniqueBody: shownBody(message, call),
  }
}

function shownBody({ body }: StoredMessage, call: GraphCall) {
  if (prefers(call, 'textBodies')) return { contentType: 'text', content: plainText(body) }
  return prefers(call, 'unsafeHtml') ? body : withoutScripts(body)
}

const webLink = (id: string) =>
  `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`

// prettier-ignore
export const shownByDefault = [
  'id', 'createdDateTime', 'lastModifiedDateTime', 'changeKey', 'categories', 'receivedDateTime',
  'sentDateTime', 'hasAttachments', 'internetMessageId', 'subject', 'bodyPreview', 'importance',
  'parentFolderId', 'conversationId', 'conversationIndex', 'isDeliveryReceiptRequested',
  'isReadReceiptRequested', 'isRead', 'isDraft', 'webLink', 'inferenceClassification', 'body',
  'sender', 'from', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'flag',
]

export const shownOnRequest = ['internetMessageHeaders', 'uniqueBody']

/** What beta adds to every message. */
export const betaView = (message: StoredMessage, caller: string): View => ({
  unsubscribeData: [],
  unsubscribeEnabled: false,
  mentionsPreview:
    message.mentions.length === 0
      ? null
      : { isMentioned: message.mentions.some(({ mentioned }) => mentioned.address === caller) },
  ...(message.mentions.length > 0 && {
    mentions: message.mentions.map((mention) => ({
      mentionText: null,
      clientReference: null,
      deepLink: null,
      application: null,
      ...mention,
    })),
  }),
})
