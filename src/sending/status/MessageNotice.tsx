/** What has to be said about the letter as a whole, above its text. */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import { DeliveryNotice } from './FailureNotice.tsx'
import { CannotTellNotice, CheckingNotice, NotSentNotice } from './UnconfirmedNotices.tsx'
import { OtherVersionNotice } from './OtherVersionNotice.tsx'
import { InterruptedNotice, PlainNotice } from './UnsentNotices.tsx'
import type { LetterNews } from './currentNotice.ts'
import type { LetterDelivery } from '#sending/useDelivery.ts'

type Props = {
  /** Being offline is said without this part (WritingDesk.tsx): it may be what cannot be fetched. */
  news: Exclude<LetterNews, { kind: 'offline' }>
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
    case 'failed': {
      const onGoOn = news.intent === 'send' ? delivery.goOn : delivery.saveAgain
      const onStay = delivery.isStuck ? delivery.takeBack : undefined
      return <DeliveryNotice failure={news.failure} {...{ files, onGoOn, onGo, onStay }} />
    }
  }
}
