/** What becomes of the open message: it is written, held by Exchange, or sent. */
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import type { Boot } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { SentPanel } from '#sending/status/SentPanel.tsx'
import { DraftContentProvider } from './DraftContentProvider.tsx'
import type { MessageDelivery } from '#sending/delivery.ts'

const ScheduledPanel = lazyComponent(
  async () => (await import('#sending/schedule/ScheduledPanel.tsx')).ScheduledPanel,
)

type Props = {
  boot: Boot
  session: SessionStore
  accounts: readonly Account[]
  delivery: MessageDelivery
  onNew: () => void
  /** The message while it is written. */
  children: ReactNode
}

export function MessageArea({ boot, session, accounts, delivery, onNew, children }: Props) {
  const { key, revision = 0, store } = useStore(session, ({ current }) => current)
  const { end, heldUntil } = delivery
  if (end?.end === 'sent') return <SentPanel {...{ store, end, onNew }} />
  if (heldUntil) return <ScheduledPanel {...{ store, delivery, onNew }} until={heldUntil} />
  return (
    <DraftContentProvider key={`${key}.${revision}`} {...{ boot, session, accounts }}>
      {children}
    </DraftContentProvider>
  )
}
