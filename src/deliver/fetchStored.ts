/** A file that lies only in the server's draft, fetched to travel elsewhere. Others stay as they are. */
import { isStored, type Attachment } from '#compose/attachments/attachments.ts'
import type { Graph } from '#graph/client.ts'
import type { Call } from '#graph/mail.ts'
import { getAttachmentContent } from '#graph/wholeDraft.ts'
import type { ServerDraft } from './serverDraft.ts'

type Where = { readonly graph: Graph; readonly draft: ServerDraft }

export async function fetchStored(
  { graph, draft }: Where,
  attachment: Attachment,
  call: Call = {},
): Promise<Attachment> {
  const serverId = draft.attached[attachment.id]
  if (!isStored(attachment) || !serverId) return attachment
  const file = await getAttachmentContent(graph, draft.id, serverId, call)
  const { stored: _, ...facts } = attachment
  return { ...facts, size: file.size, file }
}
