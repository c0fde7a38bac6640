/** Saves a file of the draft on this device. */
import { Download as DownloadIcon } from 'lucide-react'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Download } from './useDownload.tsx'

export function DownloadButton({ download, file }: { download: Download; file: string }) {
  const t = useTranslate()
  return (
    <IconButton
      label={t('attachments.download', { file })}
      icon={<DownloadIcon aria-hidden size={16} />}
      disabled={download.status === 'fetching'}
      onClick={download.start}
    />
  )
}
