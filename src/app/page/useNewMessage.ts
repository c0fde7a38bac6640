/** The next letter: after one that was sent, or in place of one that is thrown away. */
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'
import type { Boot, Ready } from '#access/startup.ts'
import { readLetter, takeNewLetter, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import { removeCopy } from '#recovery/discard/removeCopy.ts'
import type { LetterDelivery } from '#sending/useDelivery.ts'

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
    const { keeping } = desk.getState()
    keeping?.discard(letter)
    startNew()
    if (keeping || boot.step !== 'ready') return
    // Without the code that keeps there is no undo either.
    void removeCopies(boot, letter)
  }

  return { startNew, discard }
}

async function removeCopies(boot: Ready, { draft, message }: PlainLetter): Promise<void> {
  const part = await fetchMachinery().catch(() => undefined)
  const copies = part?.markedCopies(draft, message.attachments) ?? []
  for (const copy of copies) void removeCopy(boot, copy, Date.now())
}
