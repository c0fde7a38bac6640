/**
 * Discarding asks first only where it could not be undone as a whole: a copy in the mailbox goes
 * too, or nothing here can bring the message back.
 */
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'

const DiscardDialog = lazyComponent(
  async () => (await import('./DiscardDialog.tsx')).DiscardDialog,
  'soon',
)

type Parts = { session: SessionStore; accounts: readonly Account[]; onDiscard: () => void }

export function useDiscardQuestion({ session, accounts, onDiscard }: Parts) {
  const { draft, recovery } = useStore(session)
  const [isAsking, setIsAsking] = useState(false)
  const hasDraft = accounts.some(({ id }) => id === draft?.accountId)
  const question: ReactNode = isAsking && (
    <DiscardDialog hasDraft={hasDraft} onStore={() => setIsAsking(false)} onDiscard={onDiscard} />
  )
  const ask = () => (recovery && !hasDraft ? onDiscard() : setIsAsking(true))
  return { question, ask }
}
