/**
 * A scheduled message that is open: until when Exchange holds it. As in its toast (showScheduled.tsx), Edit
 * takes it back into the composer, and Cancel sending leaves it among the drafts.
 */
import { useQueryClient } from '@tanstack/react-query'
import { Clock } from 'lucide-react'
import { useStore } from 'zustand'
import { useStartupStore } from '#access/StartupContext.ts'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { NewMessageButton } from '#sending/status/NewMessageButton.tsx'
import { OutlookLink } from '#sending/status/OutlookLink.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import { useSession } from '#session/SessionContext.ts'
import { cancelToDrafts } from './cancelToDrafts.tsx'
import '#sending/status/SentPanel.css'

type Props = {
  store: MessageStore
  /** ISO 8601. */
  until: string
  delivery: MessageDelivery
  onNew: () => void
}

export function ScheduledPanel({ store, until, delivery, onNew }: Props) {
  const t = useTranslate()
  const cancel = useCancelToDrafts(onNew)
  const subject = useStore(store, ({ message }) => message.subject)
  const isCancelling = delivery.callingBack.status === 'pending'
  const when = formatDate(until, { dateStyle: 'full', timeStyle: 'short' })
  return (
    <section className="sent-panel">
      <Clock aria-hidden size={40} />
      <p role="status" className="sent-panel-title">
        {t(isCancelling ? 'schedule.cancelling' : 'schedule.heldUntil', { when })}
      </p>
      <p className="sent-panel-detail">
        {t('schedule.detail', { subject: toShownSubject(subject) || t('common.noSubject') })}
      </p>
      <CancelTrouble delivery={delivery} />
      <div className="sent-panel-actions">
        <Button kind="outline" disabled={isCancelling} onClick={delivery.cancelScheduled}>
          {t('common.edit')}
        </Button>
        <Button kind="outline" disabled={isCancelling} onClick={cancel}>
          {t('schedule.cancelSending')}
        </Button>
        <NewMessageButton onNew={onNew} />
      </div>
    </section>
  )
}

/** In the click: it may need a window. */
function useCancelToDrafts(onNew: () => void): () => void {
  const deps = {
    ...{ startup: useStartupStore(), session: useSession() },
    ...{ client: useQueryClient(), t: useTranslate() },
  }
  return () => {
    const snapshot = takeSnapshot(deps.session)
    onNew()
    void cancelToDrafts(snapshot, deps)
  }
}

function CancelTrouble({ delivery: { callingBack, cancelFailure } }: Pick<Props, 'delivery'>) {
  const t = useTranslate()
  if (cancelFailure) {
    return (
      <Banner tone="danger" title={t('schedule.failed')}>
        {t(cancelFailure.why, cancelFailure.values)}
      </Banner>
    )
  }
  if (callingBack.status !== 'success' || callingBack.result?.kind !== 'left') return null
  return (
    <Banner
      tone="warning"
      title={t('schedule.calledBackTooLate')}
      actions={<OutlookLink link={callingBack.result.link} />}
    >
      {t('schedule.calledBackTooLateExplained')}
    </Banner>
  )
}
