/** The end of a letter: what became of it, and the way to the next. */
import { CircleCheck } from 'lucide-react'
import { useStore } from 'zustand'
import type { LetterStore } from '#compose/message/messageStore.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { SendEnd } from '#delivery/send/sendOutcome.ts'
import { formatDate } from '#i18n/formats.ts'
import { useWords } from '#i18n/useTranslate.ts'
import { NewMessageButton } from './NewMessageButton.tsx'
import { OutlookLink } from './OutlookLink.tsx'
import './SentPanel.css'

type Props = {
  store: LetterStore
  end: Extract<SendEnd, { end: 'sent' }>
  onNew: () => void
}

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const

export function SentPanel({ store, end, onNew }: Props) {
  const say = useWords()
  const { subject, to, cc, bcc } = useStore(store, ({ message }) => message)
  return (
    <section className="sent-panel">
      <CircleCheck aria-hidden size={40} className="sent-panel-icon" />
      <p role="status" className="sent-panel-title">
        {say('sent.sent')}
      </p>
      <p className="sent-panel-detail">
        {say('sent.detail', {
          subject: toShownSubject(subject) || say('common.noSubject'),
          count: to.length + cc.length + bcc.length,
        })}
        {end.at && ` ${say('sent.at', { when: formatDate(end.at, moment) })}`}
      </p>
      <OutlookLink link={end.link} />
      <NewMessageButton onNew={onNew} />
    </section>
  )
}
