/** All that is said about letters on this device, above the sheet; nothing of it takes the focus. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { Button } from '#ui/Button.tsx'
import { Banner } from '#ui/Banner.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { KeepNotices } from './RecoveryNotices.tsx'
import type { Recovery } from '#session/recoveryApi.ts'
import { UnsentLetters } from './UnsentMessagesDialog.tsx'
import './RecoveryPanel.css'

type Props = {
  keeping: Recovery
  accounts: readonly Account[]
  isElsewhere: boolean
  /** A letter is on its way: no other may take its place meanwhile. */
  isOnItsWay: boolean
  onNew: () => void
}

export function KeepPanel({ keeping, accounts, isElsewhere, isOnItsWay, onNew }: Props) {
  return (
    <div className="keep-panel">
      <GoneLine keeping={keeping} />
      {isElsewhere && <ElsewhereBanner keeping={keeping} onNew={onNew} />}
      <KeepNotices {...{ keeping, isElsewhere }} />
      <UnsentLetters {...{ keeping, accounts, isOnItsWay }} />
    </div>
  )
}

/** The region is always there, so that what comes into it is read out. */
function GoneLine({ keeping }: { keeping: Recovery }) {
  const say = useWords()
  const { gone } = useStore(keeping.gone)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The row with the button that was pressed is no longer there.
    if (gone?.what === 'deleted') button.current?.focus()
  }, [gone])
  return (
    <div className="keep-panel-gone" data-shows={gone ? true : undefined}>
      <span role="status">{gone && say(`keep.${gone.what}`)}</span>
      {gone && (
        <Button ref={button} kind="outline" onClick={() => void keeping.undo()}>
          {say('common.undo')}
        </Button>
      )}
    </div>
  )
}

function ElsewhereBanner({ keeping, onNew }: { keeping: Recovery; onNew: () => void }) {
  const say = useWords()
  const { isVanished } = useStore(keeping.takeUp.store)
  const actions = (
    <>
      {!isVanished && (
        <Button kind="outline" onClick={() => void keeping.takeOver()}>
          {say('keep.takeOver')}
        </Button>
      )}
      <Button onClick={onNew}>{say('compose.newMessage')}</Button>
    </>
  )
  return (
    <Banner
      tone="info"
      title={say(isVanished ? 'keep.vanished' : 'keep.elsewhere')}
      actions={actions}
    >
      {say(isVanished ? 'keep.vanishedExplained' : 'keep.elsewhereExplained')}
    </Banner>
  )
}
