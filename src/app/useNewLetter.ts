/** The next letter: after one that was sent, or in place of one that is thrown away. */
import { copiesOf } from '#deliver/discardedCopies.ts'
import type { Boot } from './boot.ts'
import { readLetter, takeNewLetter, type DeskStore } from './desk.ts'
import type { LetterDelivery } from './useDelivery.ts'

type Parts = {
  readonly boot: Boot
  readonly desk: DeskStore
  readonly delivery: LetterDelivery
}

export function useNewLetter({ boot, desk, delivery }: Parts) {
  function startNew() {
    takeNewLetter(desk)
    delivery.reset()
  }

  /** It can be brought back for a while; only then its copy leaves the mailbox. */
  function discard() {
    delivery.cancel()
    const letter = readLetter(desk)
    const { draft } = letter
    const { keeping } = desk.getState()
    keeping?.discard(letter)
    startNew()
    if (keeping || boot.step !== 'ready') return
    // Without the code that keeps there is no undo either.
    for (const copy of copiesOf(draft)) void boot.access.removeDiscarded(copy, Date.now())
  }

  return { startNew, discard }
}
