/** A small file as it travels inside JSON: read whole, in base64 (Graph: fileAttachment). */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { readBytes } from '#graph/readBytes.ts'
import type { GraphFileAttachment } from '#graph/types.ts'
import { toBase64 } from '#mime/base64.ts'

export async function toFileAttachment(attachment: Attachment): Promise<GraphFileAttachment> {
  const { name, contentType, size, file } = attachment
  const contentBytes = toBase64(new Uint8Array(await readBytes(file, 0, size)))
  return { '@odata.type': '#microsoft.graph.fileAttachment', name, contentType, contentBytes }
}
