/** Fetches the files of a letter that lie only in its draft, so that it can travel without it. */
import { isStored, type FileAttachment } from '#compose/attachments/attachments.ts'
import { getAttachmentContent } from '#graph/wholeDraft.ts'
import type { Mailbox } from './delivery.ts'
import type { Letter } from './letter.ts'

export async function fetchStored(
  { graph }: Pick<Mailbox, 'graph'>,
  { message, draft }: Letter,
): Promise<ReadonlyMap<string, FileAttachment>> {
  const fetched = new Map<string, FileAttachment>()
  for (const { id, name, contentType, ...one } of message.attachments.filter(isStored)) {
    const serverId = draft?.attached[id]
    if (!draft || !serverId) continue
    const file = await getAttachmentContent(graph, draft.id, serverId)
    const { contentId } = one
    const inline = contentId !== undefined && { contentId }
    fetched.set(id, { id, name, contentType, size: file.size, file, ...inline })
  }
  return fetched
}
