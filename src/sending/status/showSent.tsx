/** “Sent”: tells it in passing, with the way to the copy, while the next message is there already. */
import { Check } from 'lucide-react'
import type { ComposedMessage } from '#compose/message/message.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { formatDate } from '#i18n/formats.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import { showToast } from '#ui/toast/toasts.ts'
import { OutlookLink } from './OutlookLink.tsx'

type Sent = Extract<SendOutcome, { end: 'sent' }>

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const

export function showSent({ at, link }: Sent, message: ComposedMessage, t: Translate): void {
  const { subject, to, cc, bcc } = message
  const detail = t('sent.detail', {
    subject: toShownSubject(subject) || t('common.noSubject'),
    count: to.length + cc.length + bcc.length,
  })
  showToast({
    icon: <Check aria-hidden size={18} />,
    title: t('sent.sent'),
    text: at ? `${detail} ${t('sent.at', { when: formatDate(at, moment) })}` : detail,
    actions: <OutlookLink link={link} />,
  })
}
