/** The page: shows who writes, what is written and how it travels. It decides nothing itself. */
import { Accounts } from './Accounts.tsx'
import type { BootStore } from './boot.ts'
import type { DeskStore } from './desk.ts'
import { EmlSlot } from './EmlSlot.tsx'
import { KeepPlace } from './KeepPlace.tsx'
import { LetterPlace } from './LetterPlace.tsx'
import { LinkPlace } from './LinkPlace.tsx'
import { OpenEmlButton } from './OpenEmlButton.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageNotice } from './PageNotice.tsx'
import { RequestSlot } from './RequestSlot.tsx'
import { sendSealedBy } from './sendSealedBy.ts'
import { SignInSlot } from './SignInSlot.tsx'
import { useComposePage } from './useComposePage.ts'
import { WritingDesk } from './WritingDesk.tsx'
import './ComposePage.css'
import './LowPage.css'
import './print.css'

type Props = { bootStore: BootStore; desk: DeskStore }

export function ComposePage({ bootStore, desk }: Props) {
  const parts = useComposePage(bootStore, desk)
  const { boot, page, by, delivery, panels, eml, drafts, isWriting } = parts
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
