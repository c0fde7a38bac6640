/** What has to be said about the message as a whole, above its text. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import { asMissing } from '#delivery/failure/explanation.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { NetworkNotice } from './NetworkNotice.tsx'
import { CannotTellNotice, CheckingNotice, NotSentNotice } from './UnconfirmedNotices.tsx'
import { OtherVersionNotice } from './OtherVersionNotice.tsx'
import { ConflictNotice, InterruptedNotice, PlainNotice } from './UnsentNotices.tsx'
import type { CurrentNotice } from './currentNotice.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

type Props = {
  /** Being offline at the click is said without this part (NoticeSlot.tsx): it may be what cannot be fetched. */
  notice: CurrentNotice
  delivery: MessageDelivery
  files: readonly Attachment[]
  onGo: (place: IssueField) => void
}

export function MessageNotice({ notice, delivery, files, onGo }: Props) {
  const { verifyAgain, allowVerify, markNotSent, sendAsNew, dismissNotice } = delivery
  const intent = notice.kind === 'notSent' || notice.kind === 'looked' ? notice.intent : undefined
  const onSendAgain = intent ? () => delivery.sendNow(intent) : delivery.resume
  switch (notice.kind) {
    case 'checking':
      return <CheckingNotice />
    case 'conflict':
      return <ConflictNotice onOpen={delivery.conflict.open} />
    case 'notSent':
      return (
        <NotSentNotice
          explains="deliver.lookedFor"
          requestId={notice.requestId}
          onSendAgain={onSendAgain}
        />
      )
    case 'looked':
      return (
        <NotSentNotice
          explains="deliver.lookedAndMissing"
          requestId={undefined}
          onSendAgain={onSendAgain}
        />
      )
    case 'otherVersion':
      return <OtherVersionNotice {...notice} onSendAsNew={sendAsNew} />
    case 'cannotTell':
      return (
        <CannotTellNotice
          evidence={notice.evidence}
          requestId={notice.requestId}
          onVerifyAgain={verifyAgain}
          onAllow={allowVerify}
          onMissing={markNotSent}
        />
      )
    case 'interrupted':
      return <InterruptedNotice onGoOn={delivery.resume} />
    case 'heldTooLong':
    case 'calledBack':
      return <PlainNotice kind={notice.kind} onDismiss={dismissNotice} />
    case 'offline':
    case 'failed':
      return <Failed {...{ notice, delivery, files, onGo }} />
  }
}

type FailedProps = Omit<Props, 'notice'> & {
  notice: Extract<CurrentNotice, { kind: 'offline' | 'failed' }>
}

function Failed({ notice, delivery, files, onGo }: FailedProps) {
  const { isUnchecked } = notice
  const isOffline = notice.kind === 'offline'
  const intent = isOffline ? 'send' : notice.intent
  const sendIntent = isOffline ? notice.intent : delivery.lastIntent
  const onGoOn = isOffline
    ? () => delivery.send(sendIntent)
    : againBy(delivery, { intent, isUnchecked })
  const failure = isOffline ? asMissing('offline', intent) : notice.failure
  if (failure.why === 'deliver.offline') {
    const tried = { intent, sendIntent, isUnchecked }
    return <NetworkNotice {...tried} {...{ failure, delivery, files, onGoOn, onGo }} />
  }
  const onStay = delivery.isStuck ? delivery.takeBack : undefined
  return <FailureNotice {...{ failure, files, onGoOn, onGo, onStay }} />
}

type Tried = Pick<Extract<CurrentNotice, { kind: 'failed' }>, 'intent' | 'isUnchecked'>

/** The same once more, from where it stopped: what was never checked is checked first. */
function againBy(delivery: MessageDelivery, { intent, isUnchecked }: Tried): () => void {
  if (!isUnchecked) return intent === 'send' ? delivery.resume : delivery.retrySave
  return intent === 'send' ? () => delivery.send(delivery.lastIntent) : delivery.saveAsMime
}
