/** The end of a message: what became of it, and the way to the next. */
import { CircleCheck } from 'lucide-react'
import { useStore } from 'zustand'
import type { MessageStore } from '#compose/message/messageStore.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { formatDate } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { NewMessageButton } from './NewMessageButton.tsx'
import { OutlookLink } from './OutlookLink.tsx'
import './SentPanel.css'

type Props = {
  store: MessageStore
  end: Extract<SendOutcome, { end: 'sent' }>
  onNew: () => void
}

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const

export function SentPanel({ store, end, onNew }: Props) {
  const t = useTranslate()
  const { subject, to, cc, bcc } = useStore(store, ({ message }) => message)
  return (
    <section className="sent-panel">
      <CircleCheck aria-hidden size={40} className="sent-panel-icon" />
      <p role="status" className="sent-panel-title">
        {t('sent.sent')}
      </p>
      <p className="sent-panel-detail">
        {t('sent.detail', {
          subject: toShownSubject(subject) || t('common.noSubject'),
          count: to.length + cc.length + bcc.length,
        })}
        {end.at && ` ${t('sent.at', { when: formatDate(end.at, moment) })}`}
      </p>
      <OutlookLink link={end.link} />
      <NewMessageButton onNew={onNew} />
    </section>
  )
}
