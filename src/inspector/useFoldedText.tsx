/** Says how much of a body is not shown. */
import { formatFileSize } from '#compose/attachments/fileSize.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { SayFolded } from './record/foldBody.ts'

export function useSayFolded(): SayFolded {
  const say = useWords()
  return ({ bytes, isBase64 }) =>
    say(isBase64 ? 'wire.base64Folded' : 'wire.restFolded', { size: formatFileSize(bytes) })
}
