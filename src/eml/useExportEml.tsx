/** “Download .eml”: the letter as a file, and what that file leaves out. */
import { useState, type ReactNode } from 'react'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import { PartMissing } from '#lazy/PartMissing.tsx'
import type { MenuItem } from '#ui/Menu.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import type { DownloadEnd } from './ExportNotice.tsx'

const DownloadNotice = lazyPart(async () => (await import('./ExportNotice.tsx')).DownloadNotice)

export function useDownloadEml(
  desk: DeskStore,
  from: string | undefined,
): { item: MenuItem; notice: ReactNode } {
  const say = useWords()
  const [end, setEnd] = useState<DownloadEnd | 'missing'>()

  async function download() {
    setEnd(undefined)
    const code = await import('./exportEml.ts').catch(() => undefined)
    if (!code) return setEnd('missing')
    try {
      const options = { from, otherwise: say('eml.defaultName') }
      const left = await code.downloadEml(readLetter(desk), options)
      if (left.length > 0) setEnd({ end: 'downloaded', left })
    } catch {
      setEnd({ end: 'notDownloaded', left: [] })
    }
  }

  const item = { id: 'downloadEml', label: say('eml.download'), onChoose: () => void download() }
  if (end === 'missing') {
    return { item, notice: <PartMissing key="downloaded" onRetry={item.onChoose} /> }
  }
  const onDismiss = () => setEnd(undefined)
  return { item, notice: end && <DownloadNotice key="downloaded" {...{ ...end, onDismiss }} /> }
}
