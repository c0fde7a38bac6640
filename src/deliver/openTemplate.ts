/**
 * A new letter from a draft that serves as a template: everything is copied, files included, and the
 * template stays as it is.
 */
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { Call } from '#graph/mail.ts'
import { getAttachmentContent } from '#graph/wholeDraft.ts'
import type { Letter } from './letter.ts'
import { openDraft } from './openDraft.ts'
import type { OpenedLetter, Reader } from './openedLetter.ts'
import { createStamp } from './stamp.ts'

export async function openTemplate(reader: Reader, id: string, call: Call = {}): Promise<Letter> {
  const opened = await openDraft(reader, id, call)
  const attachments: Attachment[] = []
  for (const attachment of opened.message.attachments) {
    attachments.push(await fetchStored(reader, opened, attachment, call))
  }
  const letterId = reader.newId()
  return {
    id: letterId,
    stamp: createStamp(letterId, reader.newId),
    message: { ...opened.message, attachments },
  }
}

/** The file itself, in place of one that lies in the draft. */
export async function fetchStored(
  { graph }: Pick<Reader, 'graph'>,
  { draft }: Pick<OpenedLetter, 'draft'>,
  attachment: Attachment,
  call: Call = {},
): Promise<Attachment> {
  const serverId = draft.attached[attachment.id]
  if (!isStored(attachment) || !serverId) return attachment
  const file = await getAttachmentContent(graph, draft.id, serverId, call)
  const { stored: _, ...facts } = attachment
  return { ...facts, size: file.size, file }
}
