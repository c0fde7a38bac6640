/**
 * Discarding asks first only where it could not be undone as a whole: a copy in the mailbox goes
 * too, or nothing here can bring the letter back.
 */
import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Account } from '#auth/auth.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { lazyPart } from '#lazy/lazyComponent.tsx'

const DiscardDialog = lazyPart(
  async () => (await import('./DiscardDialog.tsx')).DiscardDialog,
  'soon',
)

type Parts = { desk: DeskStore; accounts: readonly Account[]; onDiscard: () => void }

export function useDiscardQuestion({ desk, accounts, onDiscard }: Parts) {
  const { draft, keeping } = useStore(desk)
  const [isAsking, setIsAsking] = useState(false)
  const hasDraft = accounts.some(({ id }) => id === draft?.accountId)
  const question: ReactNode = isAsking && (
    <DiscardDialog hasDraft={hasDraft} onKeep={() => setIsAsking(false)} onDiscard={onDiscard} />
  )
  const ask = () => (keeping && !hasDraft ? onDiscard() : setIsAsking(true))
  return { question, ask }
}
