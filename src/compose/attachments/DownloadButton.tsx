/** Saves a file of the draft on this device. */
import { Download as DownloadIcon } from 'lucide-react'
import { IconButton } from '#ui/IconButton.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { Download } from './useDownload.tsx'

export function DownloadButton({ download, file }: { download: Download; file: string }) {
  const say = useWords()
  return (
    <IconButton
      label={say('attachments.download', { file })}
      icon={<DownloadIcon aria-hidden size={16} />}
      disabled={download.status === 'fetching'}
      onClick={download.start}
    />
  )
}
