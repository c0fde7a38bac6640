/** “Download .eml”: the message as a file, and what that file leaves out. */
import type { Account } from '#auth/auth.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { PartMissing } from '#lazy/PartMissing.tsx'
import { whyMissing } from '#lazy/whyMissing.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import type { Show } from '#ui/show.ts'
import type { ExportOutcome } from './ExportNotice.tsx'

const ExportNotice = lazyComponent(async () => (await import('./ExportNotice.tsx')).ExportNotice)

type Deps = {
  readonly session: SessionStore
  readonly sender: Account | undefined
  readonly t: Translate
}

export async function downloadEml(deps: Deps, show: Show): Promise<void> {
  const { session, sender, t } = deps
  const tell = (outcome: ExportOutcome) =>
    show(<ExportNotice {...outcome} onDismiss={() => show()} />)
  show()
  const code = await import('./exportEml.ts').catch(() => undefined)
  if (!code) {
    const onRetry = () => void downloadEml(deps, show)
    return show(<PartMissing why={await whyMissing()} onRetry={onRetry} />)
  }
  try {
    const options = { from: sender?.address, otherwise: t('part.fileName') }
    const left = await code.exportEml(takeSnapshot(session), options)
    if (left.length > 0) tell({ end: 'downloaded', left })
  } catch {
    tell({ end: 'notDownloaded', left: [] })
  }
}
