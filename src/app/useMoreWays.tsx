/** What stands behind “More ways to send”, in this order, and what the last of it has to say. */
import type { ReactNode } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import { useWords } from '#words/useWords.ts'
import type { DeskStore } from './desk.ts'
import { useCopyLink } from './useCopyLink.tsx'

type MoreWays = { readonly items: readonly MenuItem[]; readonly notice: ReactNode }

type Parts = {
  readonly desk: DeskStore
  readonly canSend: boolean
  readonly onSendLater: () => void
}

export function useMoreWays({ desk, canSend, onSendLater }: Parts): MoreWays {
  const say = useWords()
  const copyLink = useCopyLink(desk)
  const later = {
    id: 'sendLater',
    label: say('schedule.sendLater'),
    isDisabled: !canSend,
    onChoose: onSendLater,
  }
  return { items: [later, copyLink.item], notice: copyLink.notice }
}
