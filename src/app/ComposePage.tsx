/** The page: joins who writes, what is written and how it travels. It decides nothing itself. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Accounts } from './Accounts.tsx'
import type { BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { SentPanel } from './SentPanel.tsx'
import { SignInDialogs } from './SignInDialogs.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import { useDelivery } from './useDelivery.ts'
import { useDrafts } from './useDrafts.tsx'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useNewLetter } from './useNewLetter.ts'
import { useSender } from './useSender.ts'
import './ComposePage.css'

type Props = { bootStore: BootStore; desk: DeskStore }

export function ComposePage({ bootStore, desk }: Props) {
  const boot = useStore(bootStore)
  const letter = useStore(desk, (state) => state.letter)
  const main = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const { accounts, sender, choose } = useSender(desk)
  const delivery = useDelivery(bootStore, desk, sender)
  const isSent = delivery.sending.status === 'success'
  const { startNew, discard } = useNewLetter({ boot, desk, delivery, page: main })
  useLeaveGuard(desk, delivery.isSafe)
  const drafts = useDrafts({ boot, desk, sender, delivery, page: main })

  return (
    <div className="compose-page">
      <PageHeader>
        {drafts.button}
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
      <main ref={main} className="compose-page-main">
        {!isSent && (
          <PageNotice boot={boot} trouble={trouble} onDismiss={() => setTrouble(undefined)} />
        )}
        {isSent ? (
          <div className="compose-page-desk">
            <SentPanel store={letter.store} onNew={startNew} />
            {drafts.panel}
          </div>
        ) : (
          <WritingDesk
            key={letter.id}
            {...{ boot, desk, accounts, sender, delivery }}
            drafts={drafts.panel}
            onCloseDrafts={drafts.close}
            onChoose={choose}
            onDiscard={() => void discard()}
          />
        )}
      </main>
      {boot.step === 'ready' && <SignInDialogs flow={boot.flow} />}
    </div>
  )
}
