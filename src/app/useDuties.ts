/**
 * A letter that was sent is kept no longer; one that another tab acts for is not delivered by this
 * one; and whatever was under way ends when its letter leaves the desk.
 */
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { DeskStore } from './desk.ts'
import type { LetterDelivery } from './useDelivery.ts'

export function useDuties(desk: DeskStore, { end, reset }: LetterDelivery) {
  const { letter, isElsewhere, keeping } = useStore(desk)
  const isOver = end?.end === 'sent'
  const stop = useEffectEvent(reset)
  useEffect(() => {
    if (isOver) void keeping?.finish(letter.id)
  }, [isOver, keeping, letter.id])
  useEffect(() => {
    if (isElsewhere) stop()
  }, [isElsewhere])
  useEffect(() => () => stop(), [letter.key])
}
