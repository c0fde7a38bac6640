/** The page: shows who writes, what is written and how it travels. It decides nothing itself. */
import { Accounts } from '#account/Accounts.tsx'
import { ImportSlot } from '#eml/ImportSlot.tsx'
import { RecoverySlot } from '#recovery/RecoverySlot.tsx'
import { MessageArea } from './MessageArea.tsx'
import { LinkSlot } from '#links/LinkSlot.tsx'
import { ImportEmlButton } from '#eml/ImportEmlButton.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { InspectorSlot } from '#inspector/InspectorSlot.tsx'
import { sendSmime } from '#eml/sendSmime.ts'
import { SignInSlot } from '#access/SignInSlot.tsx'
import type { Delivery } from '#sending/delivery.ts'
import { useComposePage } from './useComposePage.ts'
import { MessageEditor } from './MessageEditor.tsx'
import './ComposePage.css'
import './LowPage.css'
import './print.css'

export function ComposePage({ controller }: { controller: Delivery }) {
  const parts = useComposePage(controller)
  const { boot, session, page, by, delivery, panels, eml, drafts, isWriting } = parts
  const { accounts, sender, reader } = by
  const { trouble, setTrouble, startNew } = parts

  return (
    <div className="compose-page">
      <PageHeader>
        <ImportEmlButton isLocked={delivery.isOnItsWay} onPick={eml.pick} />
        {drafts.button}
        <Accounts
          {...{ boot, session, accounts, isWriting }}
          current={reader}
          onNew={startNew}
          onSignedIn={parts.forgetTrouble}
          onTrouble={setTrouble}
        />
      </PageHeader>
      <main ref={page} className="compose-page-main">
        {isWriting && (
          <PageNotice {...{ boot, session, trouble }} onDismiss={() => setTrouble(undefined)} />
        )}
        <RecoverySlot
          {...{ session, accounts }}
          isOnItsWay={delivery.isOnItsWay}
          onNew={startNew}
        />
        <ImportSlot eml={eml} onSend={(raw) => sendSmime(boot, reader, raw)} />
        {isWriting && (
          <LinkSlot {...{ boot, session }} sender={reader} isLocked={delivery.isLocked} />
        )}
        <div className="compose-page-beside">
          <MessageArea {...{ boot, session, accounts, delivery }} onNew={startNew}>
            <MessageEditor
              {...{ boot, session, delivery, panels, by }}
              onDiscard={parts.discard}
              onMessageFile={eml.offer}
            />
          </MessageArea>
          {panels.panel === 'request' && (
            <InspectorSlot {...{ boot, session, sender }} onClose={panels.close} />
          )}
          {drafts.panel}
        </div>
      </main>
      {boot.step === 'ready' && <SignInSlot flow={boot.flow} />}
    </div>
  )
}
