/** A letter that Exchange holds: until when, and the way to call it back. */
import { Clock } from 'lucide-react'
import { useStore } from 'zustand'
import type { LetterStore } from '#compose/message/messageStore.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useWords } from '#i18n/useTranslate.ts'
import { NewMessageButton } from '#sending/status/NewMessageButton.tsx'
import { OutlookLink } from '#sending/status/OutlookLink.tsx'
import type { LetterDelivery } from '#sending/delivery.ts'
import '#sending/status/SentPanel.css'

type Props = {
  store: LetterStore
  /** ISO 8601. */
  until: string
  delivery: LetterDelivery
  onNew: () => void
}

export function ScheduledPanel({ store, until, delivery, onNew }: Props) {
  const say = useWords()
  const subject = useStore(store, ({ message }) => message.subject)
  const isCancelling = delivery.callingBack.status === 'pending'
  const when = formatDate(until, { dateStyle: 'full', timeStyle: 'short' })
  return (
    <section className="sent-panel">
      <Clock aria-hidden size={40} />
      <p role="status" className="sent-panel-title">
        {say(isCancelling ? 'schedule.cancelling' : 'schedule.heldUntil', { when })}
      </p>
      <p className="sent-panel-detail">
        {say('schedule.detail', { subject: toShownSubject(subject) || say('common.noSubject') })}
      </p>
      <CallBackTrouble delivery={delivery} />
      <div className="sent-panel-actions">
        <Button kind="outline" disabled={isCancelling} onClick={delivery.callBack}>
          {say('schedule.cancelSending')}
        </Button>
        <NewMessageButton onNew={onNew} />
      </div>
    </section>
  )
}

function CallBackTrouble({ delivery: { callingBack, callBackFailure } }: Pick<Props, 'delivery'>) {
  const say = useWords()
  if (callBackFailure) {
    return (
      <Banner tone="danger" title={say('schedule.failed')}>
        {say(callBackFailure.why, callBackFailure.values)}
      </Banner>
    )
  }
  if (callingBack.status !== 'success' || callingBack.result?.end !== 'left') return null
  return (
    <Banner
      tone="warning"
      title={say('schedule.calledBackTooLate')}
      actions={<OutlookLink link={callingBack.result.link} />}
    >
      {say('schedule.calledBackTooLateExplained')}
    </Banner>
  )
}
