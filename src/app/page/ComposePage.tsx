/** The page: shows who writes, what is written and how it travels. It decides nothing itself. */
import { Accounts } from '#account/Accounts.tsx'
import { EmlSlot } from '#eml/ImportSlot.tsx'
import { KeepPlace } from '#recovery/RecoverySlot.tsx'
import { LetterPlace } from './MessageArea.tsx'
import { LinkPlace } from '#links/LinkSlot.tsx'
import { OpenEmlButton } from '#eml/ImportEmlButton.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { RequestSlot } from '#inspector/InspectorSlot.tsx'
import { sendSealedBy } from '#eml/sendSmime.ts'
import { SignInSlot } from '#access/SignInSlot.tsx'
import type { Delivery } from '#sending/delivery.ts'
import { useComposePage } from './useComposePage.ts'
import { WritingDesk } from './MessageEditor.tsx'
import './ComposePage.css'
import './LowPage.css'
import './print.css'

export function ComposePage({ controller }: { controller: Delivery }) {
  const parts = useComposePage(controller)
  const { boot, desk, page, by, delivery, panels, eml, drafts, isWriting } = parts
  const { accounts, sender, reader } = by
  const { trouble, setTrouble, startNew } = parts

  return (
    <div className="compose-page">
      <PageHeader>
        <OpenEmlButton isLocked={delivery.isOnItsWay} onPick={eml.pick} />
        {drafts.button}
        <Accounts
          {...{ boot, desk, accounts, isWriting }}
          current={reader}
          onNew={startNew}
          onSignedIn={parts.forgetTrouble}
          onTrouble={setTrouble}
        />
      </PageHeader>
      <main ref={page} className="compose-page-main">
        {isWriting && (
          <PageNotice {...{ boot, desk, trouble }} onDismiss={() => setTrouble(undefined)} />
        )}
        <KeepPlace {...{ desk, accounts }} isOnItsWay={delivery.isOnItsWay} onNew={startNew} />
        <EmlSlot eml={eml} onSend={(raw) => sendSealedBy(boot, reader, raw)} />
        {isWriting && (
          <LinkPlace {...{ boot, desk }} sender={reader} isLocked={delivery.isLocked} />
        )}
        <div className="compose-page-beside">
          <LetterPlace {...{ boot, desk, accounts, delivery }} onNew={startNew}>
            <WritingDesk
              {...{ boot, desk, delivery, panels, by }}
              onDiscard={parts.discard}
              onLetterFile={eml.offer}
            />
          </LetterPlace>
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
