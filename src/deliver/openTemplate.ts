/**
 * A new letter from a draft that serves as a template: everything is copied, files included, and the
 * template stays as it is.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { Call } from '#graph/mail.ts'
import { fetchStored } from './fetchStored.ts'
import type { Letter } from './letter.ts'
import { openDraft } from './openDraft.ts'
import type { Reader } from './openedLetter.ts'
import { createStamp } from './stamp.ts'

export async function openTemplate(reader: Reader, id: string, call: Call = {}): Promise<Letter> {
  const opened = await openDraft(reader, id, call)
  const attachments: Attachment[] = []
  for (const attachment of opened.message.attachments) {
    attachments.push(
      await fetchStored({ graph: reader.graph, draft: opened.draft }, attachment, call),
    )
  }
  const letterId = reader.newId()
  return {
    id: letterId,
    stamp: createStamp(letterId, reader.newId),
    message: { ...opened.message, attachments },
  }
}
