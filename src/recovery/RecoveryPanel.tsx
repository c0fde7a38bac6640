/** All that is said about messages on this device, above the sheet; nothing of it takes the focus. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { Banner } from '#ui/Banner.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { RecoveryNotices } from './RecoveryNotices.tsx'
import type { Recovery } from '#session/recoveryApi.ts'
import { UnsentMessages } from './UnsentMessagesDialog.tsx'
import './RecoveryPanel.css'

type Props = {
  recovery: Recovery
  accounts: readonly Account[]
  isInOtherTab: boolean
  /** A message is on its way: no other may take its place meanwhile. */
  isOnItsWay: boolean
}

export function RecoveryPanel({ recovery, accounts, isInOtherTab, isOnItsWay }: Props) {
  return (
    <div className="recovery-panel">
      <GoneLine recovery={recovery} />
      {isInOtherTab && <ElsewhereBanner recovery={recovery} />}
      <RecoveryNotices {...{ recovery, isInOtherTab }} />
      <UnsentMessages {...{ recovery, accounts, isOnItsWay }} />
    </div>
  )
}

/** The region is always there, so that what comes into it is read out. */
function GoneLine({ recovery }: { recovery: Recovery }) {
  const t = useTranslate()
  const { gone } = useStore(recovery.gone)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The row with the button that was pressed is no longer there.
    if (gone?.what === 'deleted') button.current?.focus()
  }, [gone])
  return (
    <div className="recovery-panel-gone" data-shows={gone ? true : undefined}>
      <span role="status">{gone && t(`keep.${gone.what}`)}</span>
      {gone && (
        <Button ref={button} kind="outline" onClick={() => void recovery.undo()}>
          {t('common.undo')}
        </Button>
      )}
    </div>
  )
}

function ElsewhereBanner({ recovery }: { recovery: Recovery }) {
  const t = useTranslate()
  const { isVanished } = useStore(recovery.restore.store)
  const actions = !isVanished && (
    <Button kind="outline" onClick={() => void recovery.takeOver()}>
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
