/**
 * Asks before the page is left with something on it that lies nowhere else, or that is being sent: without the page it
 * is sent no further.
 *
 * A message that is stored on this device, or that was put away for a sign-in, leaves without a question otherwise.
 */
import { useEffect, useEffectEvent } from 'react'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import { emptyMessage } from '#compose/message/message.ts'

/** `isSafe`: the mailbox has it. */
type Progress = { readonly isSafe: boolean; readonly isOnItsWay: boolean }

export function useUnloadGuard(session: SessionStore, { isSafe, isOnItsWay }: Progress) {
  const guard = useEffectEvent((event: BeforeUnloadEvent) => {
    const { recovery, isParked, isInOtherTab, current } = session.getState()
    if (isParked || isInOtherTab) return
    const before = current.store.getState().message
    const { message } = takeSnapshot(session)
    const isStored = recovery?.isSafe() || (isSafe && message === before)
    if (isOnItsWay || (message !== emptyMessage && !isStored)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => guard(event)
    window.addEventListener('beforeunload', listen)
    return () => window.removeEventListener('beforeunload', listen)
  }, [])
}
