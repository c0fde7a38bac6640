/** The page: shows who writes, what is written and how it is sent. It decides nothing itself. */
import { useRef, useState } from 'react'
import { Accounts } from '#account/Accounts.tsx'
import { SignInSlot } from '#access/SignInSlot.tsx'
import { OpenPanel } from '#app/panels/OpenPanel.tsx'
import { ImportSlot } from '#eml/ImportSlot.tsx'
import { sendSmime } from '#eml/sendSmime.ts'
import { LinkSlot } from '#links/LinkSlot.tsx'
import { RecoverySlot } from '#recovery/RecoverySlot.tsx'
import { useUnloadGuard } from '#recovery/useUnloadGuard.ts'
import { HeaderButtons } from './HeaderButtons.tsx'
import { MessageArea } from './MessageArea.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { PageProvider } from './PageContext.ts'
import { usePageParts } from './usePageParts.ts'
import './ComposePage.css'
import './Sheet.css'
import './LowPage.css'
import './print.css'

export function ComposePage() {
  const parts = usePageParts()
  const { startup, session, delivery, accounts, reader, eml, isWriting, startNew } = parts
  const page = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<unknown>()
  const forgetTrouble = () => setTrouble(undefined)
  useUnloadGuard(session, delivery.isSafe)

  return (
    <PageProvider value={parts}>
      <div className="compose-page">
        <PageHeader>
          <HeaderButtons />
          <Accounts
            {...{ isWriting }}
            onNew={startNew}
            onSignedIn={forgetTrouble}
            onTrouble={setTrouble}
          />
        </PageHeader>
        <main ref={page} className="compose-page-main">
          {isWriting && <PageNotice trouble={trouble} onDismiss={forgetTrouble} />}
          <RecoverySlot accounts={accounts} isOnItsWay={delivery.isOnItsWay} onNew={startNew} />
          <ImportSlot eml={eml} onSend={(raw) => sendSmime(startup, reader, raw)} />
          {isWriting && <LinkSlot sender={reader} isLocked={delivery.isLocked} />}
          <div className="sheet">
            <MessageArea />
            <OpenPanel />
          </div>
        </main>
        {startup.step === 'ready' && <SignInSlot flow={startup.flow} />}
      </div>
    </PageProvider>
  )
}
