/** What stands behind “More ways to send”, in this order, and what the last of it has to say. */
import type { ReactNode } from 'react'
import type { MenuItem } from '#ui/Menu.tsx'
import type { DeskStore } from './desk.ts'
import { useCopyLink } from './useCopyLink.tsx'

type MoreWays = { readonly items: readonly MenuItem[]; readonly notice: ReactNode }

export function useMoreWays(desk: DeskStore): MoreWays {
  const copyLink = useCopyLink(desk)
  return { items: [copyLink.item], notice: copyLink.notice }
}
