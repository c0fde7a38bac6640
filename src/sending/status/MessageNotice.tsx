/** What has to be said about the letter as a whole, above its text. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import { asMissing } from '#delivery/failure/explanation.ts'
import { DeliveryNotice } from './FailureNotice.tsx'
import { NetworkNotice } from './NetworkNotice.tsx'
import { CannotTellNotice, CheckingNotice, NotSentNotice } from './UnconfirmedNotices.tsx'
import { OtherVersionNotice } from './OtherVersionNotice.tsx'
import { InterruptedNotice, PlainNotice } from './UnsentNotices.tsx'
import type { LetterNews } from './currentNotice.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

type Props = {
  /** Being offline at the click is said without this part (NoticeSlot.tsx): it may be what cannot be fetched. */
  news: LetterNews
  delivery: LetterDelivery
  files: readonly Attachment[]
  onGo: (place: ProblemPlace) => void
}

export function LetterNotice({ news, delivery, files, onGo }: Props) {
  const { lookAgain, allowLook, settleDoubt, sendAsNew, dismissNews } = delivery
  const onSendAgain = delivery.goOn
  switch (news.kind) {
    case 'checking':
      return <CheckingNotice />
    case 'notSent':
      return (
        <NotSentNotice
          explains="deliver.lookedFor"
          requestId={news.requestId}
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
      return <OtherVersionNotice {...news} onSendAsNew={sendAsNew} />
    case 'cannotTell':
      return (
        <CannotTellNotice
          saw={news.saw}
          requestId={news.requestId}
          onLookAgain={lookAgain}
          onAllow={allowLook}
          onMissing={settleDoubt}
        />
      )
    case 'interrupted':
      return <InterruptedNotice onGoOn={delivery.goOn} />
    case 'heldTooLong':
    case 'calledBack':
      return <PlainNotice kind={news.kind} onDismiss={dismissNews} />
    case 'offline':
    case 'failed':
      return <Failed {...{ news, delivery, files, onGo }} />
  }
}

type FailedProps = Omit<Props, 'news'> & {
  news: Extract<LetterNews, { kind: 'offline' | 'failed' }>
}

function Failed({ news, delivery, files, onGo }: FailedProps) {
  const { isUnchecked } = news
  const intent = news.kind === 'failed' ? news.intent : 'send'
  const onGoOn = againBy(delivery, { intent, isUnchecked })
  const failure = news.kind === 'failed' ? news.failure : asMissing('offline', intent)
  if (failure.why === 'deliver.offline') {
    return <NetworkNotice {...{ intent, failure, isUnchecked, delivery, files, onGoOn, onGo }} />
  }
  const onStay = delivery.isStuck ? delivery.takeBack : undefined
  return <DeliveryNotice {...{ failure, files, onGoOn, onGo, onStay }} />
}

type Tried = Pick<Extract<LetterNews, { kind: 'failed' }>, 'intent' | 'isUnchecked'>

/** The same once more, from where it stopped: what was never checked is checked first. */
function againBy(delivery: LetterDelivery, { intent, isUnchecked }: Tried): () => void {
  if (!isUnchecked) return intent === 'send' ? delivery.goOn : delivery.saveAgain
  return intent === 'send' ? () => delivery.send(delivery.lastIntent) : delivery.saveAsMime
}
