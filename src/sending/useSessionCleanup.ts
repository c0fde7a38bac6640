/**
 * A letter that was sent is kept no longer; one that another tab acts for is not delivered by this
 * one; and whatever was under way ends when its letter leaves the desk.
 */
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { DeskStore } from '#session/composeSession.ts'
import type { LetterDelivery } from './useDelivery.ts'

export function useDuties(desk: DeskStore, { end, reset }: LetterDelivery) {
  const { letter, keeping } = useStore(desk)
  const isOver = end?.end === 'sent'
  const stop = useEffectEvent(reset)
  useEffect(() => {
    if (isOver) void keeping?.finish(letter.id)
  }, [isOver, keeping, letter.id])
  // In the same moment: a request that begins after it would be one too many.
  useEffect(
    () =>
      desk.subscribe((now, before) => {
        if (now.isElsewhere && !before.isElsewhere) stop()
      }),
    [desk],
  )
  useEffect(() => () => stop(), [letter.key])
}
