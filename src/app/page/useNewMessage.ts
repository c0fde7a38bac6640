/** The next letter: after one that was sent, or in place of one that is thrown away. */
import type { Boot, Ready } from '#access/startup.ts'
import { readLetter, takeNewLetter, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import type { LetterDelivery } from '#sending/delivery.ts'

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
    void removeNow(boot, letter)
  }

  return { startNew, discard }
}

async function removeNow(boot: Ready, { draft, message }: PlainLetter): Promise<void> {
  const part = await import('#recovery/discard/removeCopy.ts').catch(() => undefined)
  const copies = await part?.markCopies(draft, message.attachments)
  if (copies) await part?.removeCopies(boot, copies, Date.now())
}
