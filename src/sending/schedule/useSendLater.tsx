/** Sending at a chosen time: the item that begins it and the question for the time. */
import { useState } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { SendLaterSlot } from './SendLaterSlot.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'

export function useSendLater({ canSend, send }: Pick<MessageDelivery, 'canSend' | 'send'>) {
  const t = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const item: MenuItem = {
    id: 'sendLater',
    label: t('schedule.sendLater'),
    isDisabled: !canSend,
    onChoose: () => setIsAsking(true),
  }
  return {
    item,
    question: isAsking && <SendLaterSlot send={send} onClose={() => setIsAsking(false)} />,
  }
}
