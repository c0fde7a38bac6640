/**
 * Files as pictures of the text: attachments with a content id (RFC 2392), unique without saying anything of
 * who writes.
 */
import type { Attachment, FileAttachment } from '#compose/attachments/attachments.ts'

export type InlineImage = FileAttachment & { readonly contentId: string }

export function toInlineImages(
  attached: readonly Attachment[],
  more: Pick<FileAttachment, 'dropsLocation'> = {},
): InlineImage[] {
  return attached.flatMap((one) =>
    'file' in one ? [{ ...one, ...more, contentId: `${one.id}@mail-composer` }] : [],
  )
}
