/** The next message: after one that was sent, or in place of one that is thrown away. */
import type { Boot, Ready } from '#access/startup.ts'
import { takeSnapshot, startNewMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

type Parts = {
  readonly boot: Boot
  readonly session: SessionStore
  readonly delivery: MessageDelivery
}

export function useNewMessage({ boot, session, delivery }: Parts) {
  function startNew() {
    startNewMessage(session)
    delivery.reset()
  }

  /** It can be brought back for a while; only then its copy leaves the mailbox. */
  function discard() {
    delivery.cancel()
    const snapshot = takeSnapshot(session)
    const { recovery } = session.getState()
    recovery?.discard(snapshot)
    startNew()
    if (recovery || boot.step !== 'ready') return
    // Without the code that keeps there is no undo either.
    void removeNow(boot, snapshot)
  }

  return { startNew, discard }
}

async function removeNow(boot: Ready, { draft, message }: MessageSnapshot): Promise<void> {
  const part = await import('#recovery/discard/removeCopy.ts').catch(() => undefined)
  const copies = await part?.markCopies(draft, message.attachments)
  if (copies) await part?.removeCopies(boot, copies, Date.now())
}
