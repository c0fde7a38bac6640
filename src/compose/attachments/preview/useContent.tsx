/** The bytes of an attachment: at hand, or fetched out of the draft. */
import { useEffect, useState } from 'react'
import { isFile, isStored, type Attachment } from '#compose/attachments/attachments.ts'
import { useDraftFiles } from '#compose/attachments/DraftFilesContext.tsx'

export type Content =
  { readonly step: 'fetching' | 'failed' | 'none' } | { readonly step: 'here'; readonly file: Blob }

export function useContent(attachment: Attachment): Content {
  const fetchContent = useDraftFiles()
  const file = isFile(attachment) ? attachment.file : undefined
  const stored = isStored(attachment) && !attachment.kind ? attachment : undefined
  const isFetched = stored !== undefined && fetchContent !== undefined
  const [fetched, setFetched] = useState<Content>({ step: 'fetching' })
  useEffect(() => {
    if (!stored || !fetchContent) return
    let isGone = false
    fetchContent(stored).then(
      (content) => !isGone && setFetched({ step: 'here', file: content }),
      () => !isGone && setFetched({ step: 'failed' }),
    )
    return () => {
      isGone = true
    }
    // One that is open is not fetched again because the page hands in the way anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [stored?.id, isFetched])
  if (file) return { step: 'here', file }
  return isFetched ? fetched : { step: 'none' }
}
