/**
 * Asks before the page is left with a letter on it that lies nowhere else.
 *
 * Not when the page itself leaves for a full-page sign-in: the letter was put away before.
 */
import { useEffect, useEffectEvent } from 'react'
import { emptyMessage } from '#compose/message.ts'
import type { DeskStore } from './desk.ts'

export function useLeaveGuard(desk: DeskStore, isSent: boolean) {
  const guard = useEffectEvent((event: BeforeUnloadEvent) => {
    const { letter, isPutAway } = desk.getState()
    const isBlank = letter.store.getState().message === emptyMessage
    if (!isBlank && !isSent && !isPutAway) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => guard(event)
    window.addEventListener('beforeunload', listen)
    return () => window.removeEventListener('beforeunload', listen)
  }, [])
}
