/**
 * A new message from a draft that serves as a template: everything is copied, files included, and the
 * template stays as it is.
 *
 * A link to a file that Graph does not tell the place of stays named in the message, so that it is
 * said before sending what cannot come along (validateDraftAttachments.ts).
 */
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { asWritten } from '#compose/headers/headers.ts'
import type { Call } from '#graph/mail.ts'
import { CannotCarry } from '#delivery/core/deliveryErrors.ts'
import { fetchDraftAttachment } from '#delivery/attachments/fetchDraftAttachment.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { openDraft } from './openDraft.ts'
import type { Reader } from './openedMessage.ts'
import { createMessageIds } from '#delivery/core/messageIds.ts'

export async function openTemplate(
  reader: Reader,
  id: string,
  call: Call = {},
): Promise<OutgoingMessage> {
  const { message, draft } = await openDraft(reader, id, call)
  const attachments: Attachment[] = []
  for (const one of message.attachments) {
    attachments.push(isStored(one) ? await carried(reader, draft, one, call) : one)
  }
  const messageId = reader.newId()
  return {
    id: messageId,
    stamp: createMessageIds(messageId, reader.newId),
    message: { ...message, attachments, headers: asWritten(message.headers) },
  }
}

async function carried(...[reader, draft, stored, call]: Parameters<typeof fetchDraftAttachment>) {
  try {
    return await fetchDraftAttachment(reader, draft, stored, call)
  } catch (error) {
    if (error instanceof CannotCarry && error.because === 'reference') return stored
    throw error
  }
}
