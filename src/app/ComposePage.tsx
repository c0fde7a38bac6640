/** The page: joins who writes, what is written and how it travels. It decides nothing itself. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { Accounts } from './Accounts.tsx'
import type { Boot } from './boot.ts'
import { takeNewLetter, type DeskStore } from './desk.ts'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { SentPanel } from './SentPanel.tsx'
import { SignInDialogs } from './SignInDialogs.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import { useDelivery } from './useDelivery.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useSender } from './useSender.ts'
import './ComposePage.css'

export function ComposePage({ boot, desk }: { boot: Boot; desk: DeskStore }) {
  const letter = useStore(desk, (state) => state.letter)
  const [trouble, setTrouble] = useState<unknown>()
  const { accounts, sender, choose } = useSender(desk)
  const delivery = useDelivery(boot, desk, sender)
  const isSent = delivery.sending.status === 'success'
  useLeaveGuard(desk, isSent)

  function startNew() {
    takeNewLetter(desk)
    delivery.reset()
  }

  async function discard() {
    const { draft } = desk.getState()
    startNew()
    if (draft && boot.step === 'ready') await boot.access.discard(draft)
  }

  return (
    <div className="compose-page">
      <PageHeader>
        <Accounts
          boot={boot}
          accounts={accounts}
          current={sender}
          onChoose={(account) => {
            setTrouble(undefined)
            choose(account)
          }}
          onTrouble={setTrouble}
        />
      </PageHeader>
      <main className="compose-page-main">
        {!isSent && (
          <PageNotice boot={boot} trouble={trouble} onDismiss={() => setTrouble(undefined)} />
        )}
        {isSent ? (
          <SentPanel store={letter.store} onNew={startNew} />
        ) : (
          <WritingDesk
            key={letter.id}
            {...{ boot, desk, accounts, sender, delivery }}
            onChoose={choose}
            onDiscard={() => void discard()}
          />
        )}
      </main>
      {boot.step === 'ready' && <SignInDialogs flow={boot.flow} />}
    </div>
  )
}
