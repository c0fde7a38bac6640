/**
 * Asks before the page is left with something on it that lies nowhere else.
 *
 * A letter that is kept on this device, or that was put away for a sign-in, leaves without a question.
 */
import { useEffect, useEffectEvent } from 'react'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import { emptyMessage } from '#compose/message/message.ts'

export function useLeaveGuard(desk: DeskStore, isSafe: boolean) {
  const guard = useEffectEvent((event: BeforeUnloadEvent) => {
    const { keeping, isPutAway, isElsewhere, letter } = desk.getState()
    if (isPutAway || isElsewhere || keeping?.isSafe()) return
    const before = letter.store.getState().message
    const { message } = readLetter(desk)
    const isSaved = isSafe && message === before
    if (message !== emptyMessage && !isSaved) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => guard(event)
    window.addEventListener('beforeunload', listen)
    return () => window.removeEventListener('beforeunload', listen)
  }, [])
}
