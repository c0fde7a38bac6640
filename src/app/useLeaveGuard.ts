/**
 * Asks before the page is left with a letter on it that lies nowhere else.
 *
 * Not when the page itself leaves for a full-page sign-in: the letter was put away before.
 */
import { useEffect, useEffectEvent } from 'react'
import { emptyMessage } from '#compose/message.ts'
import { readLetter, type DeskStore } from './desk.ts'

export function useLeaveGuard(desk: DeskStore, isSafe: boolean) {
  const guard = useEffectEvent((event: BeforeUnloadEvent) => {
    const before = desk.getState().letter.store.getState().message
    const { message } = readLetter(desk)
    const isKept = (isSafe && message === before) || desk.getState().isPutAway
    if (message !== emptyMessage && !isKept) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => guard(event)
    window.addEventListener('beforeunload', listen)
    return () => window.removeEventListener('beforeunload', listen)
  }, [])
}
