/** Saves a file of the draft on this device. */
import { Download as DownloadIcon } from 'lucide-react'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Download } from './useDownload.tsx'

type Props = { download: Download; file: string; tabIndex?: number }

export function DownloadButton({ download, file, tabIndex }: Props) {
  const t = useTranslate()
  return (
    <IconButton
      label={t('attachments.download', { file })}
      icon={<DownloadIcon aria-hidden size={16} />}
      tabIndex={tabIndex}
      disabled={download.status === 'fetching'}
      onClick={download.start}
    />
  )
}
