/** Sends one file to a draft: small ones in a POST, large ones by upload session. */
import { isFile, type Attachment } from '#compose/attachments/attachments.ts'
import { addAttachment, createUploadSession } from '#graph/mail.ts'
import { uploadInRanges } from '#graph/uploadInRanges.ts'
import type { Delivery } from './delivery.ts'
import { smallFileLimit } from './planDelivery.ts'
import type { ServerDraft } from './serverDraft.ts'
import { toGraphAttachment } from './toGraphAttachment.ts'

/** The server's id of the attachment, or undefined when it hides it. */
export async function attachOne(
  { mailbox, watch, call }: Delivery,
  draft: ServerDraft,
  file: Attachment,
): Promise<string | undefined> {
  const { graph } = mailbox
  const onProgress = (sentBytes: number) => watch.onProgress?.(file.id, sentBytes)
  onProgress(0)
  if (!isFile(file) || file.size < smallFileLimit) {
    const id = await addAttachment(graph, draft.id, await toGraphAttachment(file), call)
    onProgress(file.size)
    return id
  }
  const { uploadUrl } = await createUploadSession(graph, draft.id, file, call)
  return uploadInRanges(file.file, uploadUrl, { ...call, onProgress }, graph.line)
}
