/** What stands behind “More ways to send”, in this order, and what the last of it has to say. */
import type { ReactNode } from 'react'
import type { Account } from '#auth/auth.ts'
import type { MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { useCopyLink } from '#links/useCopyLink.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'
import { useExportEml } from '#eml/useExportEml.tsx'
import { useSaveToFolder } from '#drafts/useSaveToFolder.tsx'
import { useSendLater } from '#sending/schedule/useSendLater.tsx'

type MoreWays = {
  readonly items: readonly MenuItem[]
  readonly notice: ReactNode
  readonly question: ReactNode
}

type Parts = {
  readonly boot: Boot
  readonly session: SessionStore
  readonly sender: Account | undefined
  readonly delivery: Pick<MessageDelivery, 'canSend' | 'send' | 'saveAsMime' | 'saveBy'>
}

export function useMoreActions({ boot, session, sender, delivery }: Parts): MoreWays {
  const t = useTranslate()
  const copyLink = useCopyLink(session)
  const download = useExportEml(session, sender?.address)
  const folder = useSaveToFolder({ boot, sender, saveBy: delivery.saveBy })
  const later = useSendLater(delivery)
  const { send, saveAsMime } = delivery
  const isDisabled = !delivery.canSend
  const notices = [download.notice, copyLink.notice, folder.slot].filter(Boolean)
  return {
    items: [
      {
        id: 'sendMime',
        label: t('mime.send'),
        isDisabled,
        onChoose: () => send({ as: 'mime' }),
      },
      later.item,
      { id: 'saveMime', label: t('mime.save'), onChoose: saveAsMime },
      folder.item,
      download.item,
      copyLink.item,
    ],
    notice: notices.length > 0 && notices,
    question: later.question,
  }
}
