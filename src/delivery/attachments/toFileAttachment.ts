/** A small file as it travels inside JSON: read whole, in base64 (Graph: fileAttachment). */
import type { FileAttachment } from '#compose/attachments/attachments.ts'
import { readBytes } from '#graph/http/readBytes.ts'
import type { GraphFileAttachment } from '#graph/types.ts'
import { toBase64 } from '#mime/write/base64.ts'

export async function toFileAttachment(attachment: FileAttachment): Promise<GraphFileAttachment> {
  const { name, contentType, size, file, contentId } = attachment
  const contentBytes = toBase64(new Uint8Array(await readBytes(file, 0, size)))
  const inline = contentId === undefined ? {} : ({ isInline: true, contentId } as const)
  const type = '#microsoft.graph.fileAttachment'
  return { '@odata.type': type, name, contentType, contentBytes, ...inline }
}
