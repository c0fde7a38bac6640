/** “Sent”, with the way to the copy in Outlook. */
import { Check } from 'lucide-react'
import type { Boot } from '#access/startup.ts'
import { toShownSubject } from '#compose/subject/shownSubject.ts'
import { sentItemsLink } from '#config/sentItemsLink.ts'
import { formatDate } from '#i18n/formats.ts'
import type { Translate } from '#i18n/useTranslate.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import { OutlookLink } from '#sending/status/OutlookLink.tsx'
import { showToast } from '#ui/toast/toasts.ts'
import type { Ended } from './ended.ts'

type Sent = Extract<Ended['outcome'], { kind: 'sent' }>

const moment = { dateStyle: 'medium', timeStyle: 'short' } as const

export function showSent(
  { at, link }: Sent,
  { id, message, from }: MessageSnapshot,
  { startup, t }: { startup: Boot; t: Translate },
): void {
  const { subject, to, cc, bcc, saveToSentItems } = message
  const detail = t('sent.detail', {
    subject: toShownSubject(subject) || t('common.noSubject'),
    count: to.length + cc.length + bcc.length,
  })
  const folder =
    saveToSentItems && 'config' in startup
      ? sentItemsLink(startup.config, from?.tenantId)
      : undefined
  showToast({
    icon: <Check aria-hidden size={18} />,
    about: id,
    title: t('sent.sent'),
    text: at ? `${detail} ${t('sent.at', { when: formatDate(at, moment) })}` : detail,
    actions: <OutlookLink link={link ?? folder} />,
  })
}
