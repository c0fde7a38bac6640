/** A place to upload a big file to, in ranges (Graph: attachment: createUploadSession). */
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { findMessage } from '#sandbox/graph/findInMailbox.ts'
import { metadata } from '#sandbox/graph/answers/messageAnswer.ts'
import { parameter, readJson } from '#sandbox/graph/requests/readBody.ts'
import {
  accessDenied,
  cannotDeserialize,
  invalidArgument,
  messageTooLarge,
  unknownSegment,
} from '#sandbox/graph/rejections.ts'
import { readEnum, readFlagValue, readObject, readText } from '#sandbox/graph/requests/readValue.ts'
import { requireScope } from '#sandbox/graph/scopes.ts'
import { messageBytes } from './submitMessage.ts'
import type { SessionFile } from '#sandbox/upload/uploadSessions.ts'

export async function createUploadSession(call: GraphCall) {
  const { sandbox, mailbox, caller } = call.var
  if (sandbox.cloud.startsWith('usGov')) throw unknownSegment('createUploadSession')
  requireScope(call, 'Mail.ReadWrite')
  // Known issue of Graph: a delegated token gets no session in another's mailbox.
  if (mailbox.account.id !== caller.id) throw accessDenied()
  findMessage(call)
  const file = readItem(parameter(await readJson(call), 'attachmentItem'))
  const message = findMessage(call)
  checkSize(call, file.size)
  if (messageBytes(message) + file.size > sandbox.store.limits.messageBytes) throw messageTooLarge()
  const owner = { accountId: caller.id, ownerAddress: caller.address }
  const session = sandbox.uploads.create({ ...owner, messageId: message.id, file })
  return call.json(
    {
      '@odata.context': metadata(call, 'microsoft.graph.uploadSession'),
      uploadUrl: `${sandbox.origins.upload}${session.path}?authtoken=${session.authToken}`,
      expirationDateTime: session.expiresAt.toISOString(),
      nextExpectedRanges: ['0-'],
    },
    201,
  )
}

const names = ['attachmentType', 'name', 'size', 'contentType', 'isInline', 'contentId']

function readItem(value: unknown): SessionFile {
  const json = readObject(value, 'AttachmentItem', names)
  const { size } = json
  readEnum(json['attachmentType'], ['file', 'item', 'reference'])
  if (typeof size !== 'number' || !Number.isInteger(size)) throw cannotDeserialize()
  const name = readText(json['name'])
  if (!name) throw invalidArgument()
  return {
    name,
    size,
    contentType: readText(json['contentType']) || null,
    isInline: json['isInline'] ? readFlagValue(json['isInline']) : false,
    contentId: readText(json['contentId']) || null,
  }
}

function checkSize(call: GraphCall, size: number) {
  const { leastSessionBytes, mostSessionBytes } = call.var.sandbox.store.limits
  if (size < leastSessionBytes) {
    throw new GraphError(
      400,
      'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
      'Attachment size must be greater than the minimum size.',
    )
  }
  if (size > mostSessionBytes) {
    throw new GraphError(
      400,
      'ErrorAttachmentSizeLimitExceeded',
      'The attachment size exceeds the maximum size.',
    )
  }
}
