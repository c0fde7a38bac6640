/** What becomes of the letter on the desk: it is written, held by Exchange, or sent. */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { Boot } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { SentPanel } from '#sending/status/SentPanel.tsx'
import { StoredContent } from './DraftContentProvider.tsx'
import type { LetterDelivery } from '#sending/delivery.ts'

const ScheduledPanel = lazyPart(
  async () => (await import('#sending/schedule/ScheduledPanel.tsx')).ScheduledPanel,
)

type Props = {
  boot: Boot
  desk: DeskStore
  accounts: readonly Account[]
  delivery: LetterDelivery
  onNew: () => void
  /** The letter while it is written. */
  children: ReactNode
}

export function LetterPlace({ boot, desk, accounts, delivery, onNew, children }: Props) {
  const { key, edition = 0, store } = useStore(desk, ({ letter }) => letter)
  const { end, heldUntil } = delivery
  if (end?.end === 'sent') return <SentPanel {...{ store, end, onNew }} />
  if (heldUntil) return <ScheduledPanel {...{ store, delivery, onNew }} until={heldUntil} />
  return (
    <StoredContent key={`${key}.${edition}`} {...{ boot, desk, accounts }}>
      {children}
    </StoredContent>
  )
}
