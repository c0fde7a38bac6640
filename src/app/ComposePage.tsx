/** The page: joins who writes, what is written and how it travels. It decides nothing itself. */
import { lazy, Suspense, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Accounts } from './Accounts.tsx'
import type { BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'
import type { StartAnswer } from './openLinked.ts'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { SentPanel } from './SentPanel.tsx'
import { SignInDialogs } from './SignInDialogs.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import { useDelivery } from './useDelivery.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useNewLetter } from './useNewLetter.ts'
import { useSender } from './useSender.ts'
import './ComposePage.css'

const LinkNotices = lazy(async () => {
  const module = await import('./LinkNotices.tsx')
  return { default: module.LinkNotices }
})

type Props = {
  bootStore: BootStore
  desk: DeskStore
  /** Puts the answer on the desk that a link asks for. */
  startAnswer?: StartAnswer
}

export function ComposePage({ bootStore, desk, startAnswer }: Props) {
  const boot = useStore(bootStore)
  const { letter, link } = useStore(desk)
  const main = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const { accounts, sender, choose } = useSender(desk)
  const delivery = useDelivery(bootStore, desk, sender)
  const isSent = delivery.sending.status === 'success'
  const { startNew, discard } = useNewLetter({ boot, desk, delivery, page: main })
  useLeaveGuard(desk, delivery.isSafe)

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
      <main ref={main} className="compose-page-main">
        {!isSent && (
          <PageNotice boot={boot} trouble={trouble} onDismiss={() => setTrouble(undefined)} />
        )}
        {!isSent && link && (
          <Suspense>
            <div className="compose-page-notice">
              <LinkNotices {...{ boot, desk, sender, startAnswer }} isLocked={delivery.isRunning} />
            </div>
          </Suspense>
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
