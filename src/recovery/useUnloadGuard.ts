/**
 * Asks before the page is left with something on it that lies nowhere else.
 *
 * A message that is stored on this device, or that was put away for a sign-in, leaves without a question.
 */
import { useEffect, useEffectEvent } from 'react'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { emptyMessage } from '#compose/message/message.ts'

export function useUnloadGuard(session: SessionStore, isSafe: boolean) {
  const guard = useEffectEvent((event: BeforeUnloadEvent) => {
    const { recovery, isParked, isInOtherTab, current } = session.getState()
    if (isParked || isInOtherTab || recovery?.isSafe()) return
    const before = current.store.getState().message
    const { message } = takeSnapshot(session)
    const isSaved = isSafe && message === before
    if (message !== emptyMessage && !isSaved) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => guard(event)
    window.addEventListener('beforeunload', listen)
    return () => window.removeEventListener('beforeunload', listen)
  }, [])
}
