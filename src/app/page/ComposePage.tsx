/** The page: shows who writes, what is written and how it is sent. It decides nothing itself. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { Accounts } from '#account/Accounts.tsx'
import { SignInSlot } from '#access/SignInSlot.tsx'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { ServerRejectionProvider } from '#compose/field/ServerRejectionContext.tsx'
import { OpenPanel } from '#app/panels/OpenPanel.tsx'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useUnloadGuard } from '#recovery/useUnloadGuard.ts'
import { HeaderButtons } from './HeaderButtons.tsx'
import { MessageArea } from './MessageArea.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { PageProvider } from './PageContext.ts'
import { SheetNotices } from './SheetNotices.tsx'
import { useNextMessage } from './useNextMessage.ts'
import { usePageParts } from './usePageParts.ts'
import './ComposePage.css'
import './Sheet.css'
import './LowPage.css'
import './print.css'
import './printText.css'

const ToastArea = lazyComponent(async () => (await import('./ToastArea.tsx')).ToastArea, 'soon')

export function ComposePage() {
  const parts = usePageParts()
  const { startup, session, delivery, isWriting, startNew } = parts
  const [trouble, setTrouble] = useState<unknown>()
  const { flushes } = useStore(session, ({ current }) => current)
  const forgetTrouble = () => setTrouble(undefined)
  useUnloadGuard(session, delivery)
  useNextMessage(parts)

  return (
    <PageProvider value={parts}>
      <div className="compose-page">
        <PageHeader>
          <HeaderButtons />
          <Accounts
            isWriting={isWriting}
            isLocked={delivery.isLocked}
            onNew={startNew}
            onSignedIn={forgetTrouble}
            onTrouble={setTrouble}
          />
        </PageHeader>
        <main className="compose-page-main">
          <PageNotice />
          <div className="sheet">
            <FlushProvider flushes={flushes}>
              <ServerRejectionProvider rejection={delivery.rejection}>
                <MessageArea />
                <OpenPanel />
              </ServerRejectionProvider>
            </FlushProvider>
            <SheetNotices trouble={trouble} onDismiss={forgetTrouble} />
            <ToastArea />
          </div>
        </main>
        {startup.step === 'ready' && <SignInSlot flow={startup.flow} />}
      </div>
    </PageProvider>
  )
}
