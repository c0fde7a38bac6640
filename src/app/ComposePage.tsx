/** The page: joins who writes, what is written and how it travels. It decides nothing itself. */
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { goToPlace } from '#compose/goToPlace.ts'
import { Accounts } from './Accounts.tsx'
import type { BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { SentPanel } from './SentPanel.tsx'
import { SignInDialogs } from './SignInDialogs.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import { useDelivery, type LetterDelivery } from './useDelivery.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useNewLetter } from './useNewLetter.ts'
import { useSender } from './useSender.ts'
import './ComposePage.css'

const KeepPanel = lazy(() =>
  import('./KeepPanel.tsx').then(({ KeepPanel: Panel }) => ({ default: Panel })),
)

type Props = { bootStore: BootStore; desk: DeskStore }

export function ComposePage({ bootStore, desk }: Props) {
  const boot = useStore(bootStore)
  const { letter, keeping, isElsewhere } = useStore(desk)
  const main = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const { accounts, sender, choose } = useSender(desk)
  const delivery = useDelivery(bootStore, desk, sender)
  const isSent = delivery.sending.status === 'success'
  const { startNew, discard } = useNewLetter({ boot, desk, delivery, page: main })
  useLeaveGuard(desk, delivery.isSafe)
  useDuties(desk, delivery, isSent)

  return (
    <div className="compose-page">
      <PageHeader>
        <Accounts
          {...{ boot, desk, accounts }}
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
        {keeping && (
          <Suspense fallback={null}>
            <KeepPanel
              {...{ keeping, accounts, isElsewhere }}
              onNew={startNew}
              onSettled={() => main.current && goToPlace(main.current, 'to')}
            />
          </Suspense>
        )}
        {isSent ? (
          <SentPanel store={letter.store} onNew={startNew} />
        ) : (
          <WritingDesk
            key={letter.key}
            {...{ boot, desk, accounts, sender, delivery }}
            onChoose={choose}
            onDiscard={discard}
          />
        )}
      </main>
      {boot.step === 'ready' && <SignInDialogs flow={boot.flow} />}
    </div>
  )
}

/**
 * A letter that left is kept no longer; one that goes on in another tab is not delivered by this one;
 * and whatever was under way ends with its letter.
 */
function useDuties(desk: DeskStore, { reset }: LetterDelivery, isSent: boolean) {
  const { letter, isElsewhere, keeping, delivery } = useStore(desk)
  const isOver = isSent && delivery?.step !== 'scheduled'
  const stop = useEffectEvent(reset)
  useEffect(() => {
    if (isOver) void keeping?.finish(letter.id)
  }, [isOver, keeping, letter.id])
  useEffect(() => {
    if (isElsewhere) stop()
  }, [isElsewhere])
  useEffect(() => () => stop(), [letter.key])
}
