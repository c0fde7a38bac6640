/** The page: joins who writes, what is written and how it travels. It decides nothing itself. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { goToPlace } from '#compose/goToPlace.ts'
import { Accounts } from './Accounts.tsx'
import type { BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { EmlSlot } from './EmlSlot.tsx'
import { KeepPlace } from './KeepPlace.tsx'
import { OpenEmlButton } from './OpenEmlButton.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { RequestSlot } from './RequestSlot.tsx'
import { SentPanel } from './SentPanel.tsx'
import { SignInSlot } from './SignInSlot.tsx'
import { StoredContent } from './StoredContent.tsx'
import { WritingDesk } from './WritingDesk.tsx'
import { useDelivery } from './useDelivery.ts'
import { useDrafts } from './useDrafts.tsx'
import { useDuties } from './useDuties.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useNewLetter } from './useNewLetter.ts'
import { useOpenEml } from './useOpenEml.ts'
import { usePanel } from './usePanel.ts'
import { sendSealedBy } from './sendSealedBy.ts'
import { useSender } from './useSender.ts'
import './ComposePage.css'
import { lazyPart } from '#compose/lazyPart.tsx'

const ScheduledPanel = lazyPart(async () => (await import('./ScheduledPanel.tsx')).ScheduledPanel)
const LinkNotices = lazyPart(async () => (await import('./LinkNotices.tsx')).LinkNotices)

type Props = { bootStore: BootStore; desk: DeskStore }

export function ComposePage({ bootStore, desk }: Props) {
  const boot = useStore(bootStore)
  const { letter, link } = useStore(desk)
  const main = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const panels = usePanel()
  const { accounts, sender, choose } = useSender(desk)
  const delivery = useDelivery(bootStore, desk, sender)
  const { end, heldUntil } = delivery
  const isSent = end?.end === 'sent'
  const { startNew, discard } = useNewLetter({ boot, desk, delivery, page: main })
  const eml = useOpenEml({ desk, isSent, onOpened: delivery.reset })
  useLeaveGuard(desk, delivery.isSafe)
  useDuties(desk, delivery)
  const drafts = useDrafts({ boot, desk, sender, delivery, panels, page: main })

  return (
    <div className="compose-page">
      <PageHeader>
        <OpenEmlButton onPick={eml.pick} />
        {drafts.button}
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
        {!isSent && !heldUntil && (
          <PageNotice boot={boot} trouble={trouble} onDismiss={() => setTrouble(undefined)} />
        )}
        <KeepPlace
          {...{ desk, accounts }}
          onNew={startNew}
          onSettled={() => main.current && goToPlace(main.current, 'to')}
        />
        <EmlSlot eml={eml} onSend={(raw) => sendSealedBy(boot, sender, raw)} />
        {!isSent && !heldUntil && link && (
          <div className="compose-page-notice">
            <LinkNotices {...{ boot, desk, sender }} isLocked={delivery.isLocked} />
          </div>
        )}
        <div className="compose-page-beside">
          {isSent && <SentPanel {...{ store: letter.store, end }} onNew={startNew} />}
          {!isSent && heldUntil && (
            <ScheduledPanel
              {...{ store: letter.store, until: heldUntil, delivery }}
              onNew={startNew}
            />
          )}
          {!isSent && !heldUntil && (
            <StoredContent
              key={`${letter.key}.${letter.edition ?? 0}`}
              {...{ boot, desk, accounts }}
            >
              <WritingDesk
                {...{ boot, desk, accounts, sender, delivery, panels }}
                onChoose={choose}
                onDiscard={discard}
                onLetterFile={eml.offer}
              />
            </StoredContent>
          )}
          {panels.panel === 'request' && (
            <RequestSlot {...{ boot, desk, sender }} onClose={panels.close} />
          )}
          {drafts.panel}
        </div>
      </main>
      {boot.step === 'ready' && <SignInSlot flow={boot.flow} />}
    </div>
  )
}
