/** Says how much of a body is not shown. */
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { FoldedText } from './record/foldBody.ts'

export function useFoldedText(): FoldedText {
  const t = useTranslate()
  return ({ bytes, isBase64 }) =>
    t(isBase64 ? 'inspector.base64Folded' : 'inspector.restFolded', { size: formatFileSize(bytes) })
}
