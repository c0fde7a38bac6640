/**
 * A message's JSON as what it means: the properties it sets, and nothing for those it leaves out.
 *
 * One table says how each property is read. What Graph itself fills in is ignored, what Graph does not
 * know is refused, and China knows fewer (Graph: message resource, and each cloud's metadata).
 */
import type { ItemBody, Mention, MessageContent } from '#sandbox/mailbox/message.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import type { Json } from './readBody.ts'
import { readAttachment } from './readAttachment.ts'
import { readMultiValueProperties, readSingleValueProperties } from './readExtendedProperty.ts'
import { readFollowupFlag } from './readFollowupFlag.ts'
import { readInternetHeaders } from './readInternetHeaders.ts'
import { readOpenExtension } from './readOpenExtension.ts'
import { readEmailAddress, readRecipientOrNull, readRecipients } from './readRecipient.ts'
import { unknownProperty } from '#sandbox/graph/rejections.ts'
import * as read from './readValue.ts'

const longestSubject = 255

type Readers = {
  [Name in keyof MessageContent]: (value: unknown, call: GraphCall) => MessageContent[Name]
}

const readers: Readers = {
  subject: (value) => read.readText(value).slice(0, longestSubject),
  body: readBody,
  from: readRecipientOrNull,
  sender: readRecipientOrNull,
  toRecipients: readRecipients,
  ccRecipients: readRecipients,
  bccRecipients: readRecipients,
  replyTo: readRecipients,
  importance: (value) => read.readEnum(value, ['low', 'normal', 'high']),
  inferenceClassification: (value) => read.readEnum(value, ['focused', 'other']),
  categories: read.readTexts,
  flag: readFollowupFlag,
  internetMessageHeaders: readInternetHeaders,
  internetMessageId: read.readText,
  isDeliveryReceiptRequested: read.readFlagValue,
  isReadReceiptRequested: read.readFlagValue,
  isRead: read.readFlagValue,
  singleValueExtendedProperties: readSingleValueProperties,
  multiValueExtendedProperties: readMultiValueProperties,
  extensions: (value) => read.readList(value).map(readOpenExtension),
  mentions: (value, call) => read.readList(value).map((one) => readMention(one, call)),
  attachments: (value, call) => read.readList(value).map((one) => readAttachment(one, call)),
}

const readOnly = new Set([
  'id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'receivedDateTime', 'sentDateTime',
  'hasAttachments', 'bodyPreview', 'uniqueBody', 'conversationId', 'conversationIndex',
  'parentFolderId', 'isDraft', 'webLink',
]) // prettier-ignore

const missingInChina = new Set(['flag', 'internetMessageHeaders'])

export function readMessage(json: Json, call: GraphCall): Partial<MessageContent> {
  const entries = Object.entries(json)
    .filter(([name]) => !name.includes('@odata.') && !readOnly.has(name))
    .map(([name, value]) => {
      if (!isKnown(name, call)) throw unknownProperty(name, 'Message')
      return [name, readers[name](value, call)] as const
    })
  return Object.fromEntries(entries)
}

function isKnown(name: string, call: GraphCall): name is keyof MessageContent {
  if (name === 'mentions') return call.var.version === 'beta'
  if (missingInChina.has(name) && call.var.sandbox.cloud === 'china') return false
  return Object.hasOwn(readers, name)
}

function readBody(value: unknown): ItemBody {
  const json = read.readObject(value ?? {}, 'ItemBody', ['contentType', 'content'])
  const contentType = read.readEnum(json['contentType'] ?? 'text', ['text', 'html'])
  return { contentType, content: read.readText(json['content']) }
}

function readMention(value: unknown, call: GraphCall): Mention {
  const json = read.readObject(value, 'Mention', [
    'mentioned', 'mentionText', 'clientReference', 'application', 'deepLink',
  ]) // prettier-ignore
  const { name, address } = call.var.caller
  return {
    id: crypto.randomUUID(),
    mentioned: readEmailAddress(json['mentioned']),
    createdBy: { name, address },
    createdDateTime: call.var.sandbox.now().toISOString(),
  }
}
