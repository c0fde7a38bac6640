/** Sending at a chosen time: the item that begins it and the question for the time. */
import { useState } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { SendLater } from './SendLaterSlot.tsx'
import type { LetterDelivery } from '#sending/delivery.ts'

export function useSendLater({ canSend, send }: Pick<LetterDelivery, 'canSend' | 'send'>) {
  const say = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const item: MenuItem = {
    id: 'sendLater',
    label: say('schedule.sendLater'),
    isDisabled: !canSend,
    onChoose: () => setIsAsking(true),
  }
  return {
    item,
    question: isAsking && <SendLater send={send} onClose={() => setIsAsking(false)} />,
  }
}
