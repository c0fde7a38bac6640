/** What is said about messages on this device, between text and foot; nothing of it takes the focus. */
import { Button } from '#ui/Button.tsx'
import { Banner } from '#ui/Banner.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { LostTextNotice } from './LostTextNotice.tsx'
import { RecoveryNotices } from './RecoveryNotices.tsx'
import { useRestored } from './useRestored.ts'
import type { Recovery } from '#session/recoveryApi.ts'

type Props = {
  recovery: Recovery
  isInOtherTab: boolean
  /** A message is on its way: no other may take its place meanwhile. */
  isOnItsWay: boolean
}

export function RecoveryPanel({ recovery, isInOtherTab, isOnItsWay }: Props) {
  return (
    <div className="recovery-panel">
      {isInOtherTab && <ElsewhereBanner recovery={recovery} />}
      <RecoveryNotices {...{ recovery, isInOtherTab }} />
      {!isInOtherTab && !isOnItsWay && <LostTextNotice />}
    </div>
  )
}

function ElsewhereBanner({ recovery }: { recovery: Recovery }) {
  const t = useTranslate()
  const { isVanished } = useRestored(recovery)
  const actions = !isVanished && (
    <Button kind="outline" data-caret="edit-here" onClick={() => void recovery.takeOver()}>
      {t('keep.takeOver')}
    </Button>
  )
  return (
    <Banner
      tone="info"
      title={t(isVanished ? 'keep.vanished' : 'keep.elsewhere')}
      actions={actions}
    >
      {t(isVanished ? 'keep.vanishedExplained' : 'keep.elsewhereExplained')}
    </Banner>
  )
}
