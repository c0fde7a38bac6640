/** A small file as it travels inside JSON: read whole, in base64 (Graph: fileAttachment). */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { readBytes } from '#graph/readBytes.ts'
import type { GraphFileAttachment } from '#graph/types.ts'

export async function toFileAttachment(attachment: Attachment): Promise<GraphFileAttachment> {
  const { name, contentType, size, file } = attachment
  const contentBytes = toBase64(new Uint8Array(await readBytes(file, 0, size)))
  return { '@odata.type': '#microsoft.graph.fileAttachment', name, contentType, contentBytes }
}

/** Arguments of a call are limited in number, so the bytes are taken in pieces. */
const pieceBytes = 32_768

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + pieceBytes)))
  }
  return btoa(pieces.join(''))
}
