/**
 * What is said of the sign-in, of an opened file or link and of this device: a row of the sheet between
 * the text and what is below it. The text makes room, and the sheet keeps its edges.
 */
import { ImportSlot } from '#eml/ImportSlot.tsx'
import { sendSmime } from '#eml/sendSmime.ts'
import { LinkSlot } from '#links/LinkSlot.tsx'
import { RecoverySlot } from '#recovery/RecoverySlot.tsx'
import { usePage } from './PageContext.ts'
import { SignInOutcome } from './SignInOutcome.tsx'
import './SheetNotices.css'

type Props = { trouble: unknown; onDismiss: () => void }

export function SheetNotices(props: Props) {
  const { startup, delivery, reader, eml, isWriting } = usePage()
  return (
    <div className="sheet-notices">
      {isWriting && <SignInOutcome {...props} />}
      <ImportSlot eml={eml} onSend={(raw) => sendSmime(startup, reader, raw)} />
      {isWriting && <LinkSlot sender={reader} isLocked={delivery.isLocked} />}
      <RecoverySlot isOnItsWay={delivery.isOnItsWay} />
    </div>
  )
}
