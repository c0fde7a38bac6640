/** The next letter: after one that was sent, or in place of one that is thrown away. It begins at To. */
import type { RefObject } from 'react'
import { goToPlace } from '#compose/goToPlace.ts'
import type { Boot } from './boot.ts'
import { takeNewLetter, type DeskStore } from './desk.ts'
import type { LetterDelivery } from './useDelivery.ts'

type Parts = {
  readonly boot: Boot
  readonly desk: DeskStore
  readonly delivery: LetterDelivery
  readonly page: RefObject<HTMLElement | null>
}

export function useNewLetter({ boot, desk, delivery, page }: Parts) {
  function startNew() {
    takeNewLetter(desk)
    delivery.reset()
    if (page.current) goToPlace(page.current, 'to')
  }

  async function discard() {
    const { draft } = desk.getState()
    startNew()
    if (draft && boot.step === 'ready') await boot.access.discard(draft)
  }

  return { startNew, discard }
}
