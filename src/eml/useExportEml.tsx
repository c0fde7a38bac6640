/** “Download .eml”: the message as a file, and what that file leaves out. */
import { useState, type ReactNode } from 'react'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { PartMissing } from '#lazy/PartMissing.tsx'
import type { MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import type { ExportOutcome } from './ExportNotice.tsx'

const ExportNotice = lazyComponent(async () => (await import('./ExportNotice.tsx')).ExportNotice)

export function useExportEml(
  session: SessionStore,
  from: string | undefined,
): { item: MenuItem; notice: ReactNode } {
  const t = useTranslate()
  const [end, setEnd] = useState<ExportOutcome | 'missing'>()

  async function download() {
    setEnd(undefined)
    const code = await import('./exportEml.ts').catch(() => undefined)
    if (!code) return setEnd('missing')
    try {
      const options = { from, otherwise: t('eml.defaultName') }
      const left = await code.exportEml(takeSnapshot(session), options)
      if (left.length > 0) setEnd({ end: 'downloaded', left })
    } catch {
      setEnd({ end: 'notDownloaded', left: [] })
    }
  }

  const item = { id: 'downloadEml', label: t('eml.download'), onChoose: () => void download() }
  if (end === 'missing') {
    return { item, notice: <PartMissing key="downloaded" onRetry={item.onChoose} /> }
  }
  const onDismiss = () => setEnd(undefined)
  return { item, notice: end && <ExportNotice key="downloaded" {...{ ...end, onDismiss }} /> }
}
