/**
 * Files as pictures of the text: attachments with a content id (RFC 2392), unique without saying anything of
 * who writes.
 */
import type { Attachment, FileAttachment } from '#compose/attachments/attachments.ts'

export function toInlineImages(attached: readonly Attachment[]): FileAttachment[] {
  return attached.flatMap((one) =>
    'file' in one ? [{ ...one, contentId: `${one.id}@mail-composer` }] : [],
  )
}
