/** Fetches an attachment out of the mailbox and hands it to the browser as a download. */
import { useState } from 'react'
import type { StoredAttachment } from '#compose/attachments/attachments.ts'
import { saveFile } from '#ui/saveFile.ts'
import { useDraftFiles } from '#compose/attachments/DraftFilesContext.tsx'

export type Download = {
  readonly status: 'idle' | 'fetching' | 'failed'
  readonly start: () => void
}

/** undefined: there is no content to be had. */
export function useDownload(attachment: StoredAttachment | undefined): Download | undefined {
  const fetchContent = useDraftFiles()
  const [status, setStatus] = useState<Download['status']>('idle')
  if (!fetchContent || !attachment || attachment.kind === 'reference') return undefined

  async function start(fetchIt: () => Promise<Blob>, name: string) {
    setStatus('fetching')
    try {
      saveFile(await fetchIt(), name)
      setStatus('idle')
    } catch {
      setStatus('failed')
    }
  }

  const name = fileName(attachment)
  return { status, start: () => void start(() => fetchContent(attachment), name) }
}

/** An attached message comes as MIME, and its name is its subject. */
function fileName({ name, kind }: StoredAttachment): string {
  return kind === 'item' && !/\.\w{2,4}$/.test(name) ? `${name}.eml` : name
}
