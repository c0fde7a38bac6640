/** Says how much of a body is not shown. */
import { useFileSize } from '#compose/attachments/useFileSize.tsx'
import { useWords } from '#words/useWords.ts'
import type { SayFolded } from './foldBody.ts'

export function useSayFolded(): SayFolded {
  const say = useWords()
  const fileSize = useFileSize()
  return ({ bytes, isBase64 }) =>
    say(isBase64 ? 'wire.base64Folded' : 'wire.restFolded', { size: fileSize(bytes) })
}
