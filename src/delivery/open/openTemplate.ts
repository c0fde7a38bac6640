/**
 * A new letter from a draft that serves as a template: everything is copied, files included, and the
 * template stays as it is.
 *
 * A link to a file that Graph does not tell the place of stays named in the letter, so that it is
 * said before sending what cannot come along (storedProblems.ts).
 */
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { asWritten } from '#compose/headers/headers.ts'
import type { Call } from '#graph/mail.ts'
import { CannotCarry } from '#delivery/core/deliveryErrors.ts'
import { fetchStored } from '#delivery/attachments/fetchDraftAttachment.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { openDraft } from './openDraft.ts'
import type { Reader } from './openedMessage.ts'
import { createStamp } from '#delivery/core/messageIds.ts'

export async function openTemplate(reader: Reader, id: string, call: Call = {}): Promise<Letter> {
  const { message, draft } = await openDraft(reader, id, call)
  const attachments: Attachment[] = []
  for (const one of message.attachments) {
    attachments.push(isStored(one) ? await carried(reader, draft, one, call) : one)
  }
  const letterId = reader.newId()
  return {
    id: letterId,
    stamp: createStamp(letterId, reader.newId),
    message: { ...message, attachments, headers: asWritten(message.headers) },
  }
}

async function carried(...[reader, draft, stored, call]: Parameters<typeof fetchStored>) {
  try {
    return await fetchStored(reader, draft, stored, call)
  } catch (error) {
    if (error instanceof CannotCarry && error.because === 'reference') return stored
    throw error
  }
}
