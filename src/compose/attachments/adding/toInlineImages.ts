/**
 * Files as pictures of the text: attachments with a content id (RFC 2392), unique without saying anything of
 * who writes. Their size on screen is read from the file; never wider than a column of text.
 */
import type { Attachment, FileAttachment } from '#compose/attachments/attachments.ts'
import { fitted, type ImageSize } from '#compose/body/document/imageSize.ts'

export function toInlineImages(attached: readonly Attachment[]): FileAttachment[] {
  return attached.flatMap((one) =>
    'file' in one ? [{ ...one, contentId: `${one.id}@mail-composer` }] : [],
  )
}

/** Nothing of a file that this browser cannot show. */
export async function sizeOf(file: Blob): Promise<ImageSize | undefined> {
  try {
    const bitmap = await createImageBitmap(file)
    const { width, height } = bitmap
    bitmap.close()
    return fitted({ width, height })
  } catch {
    return undefined
  }
}
