/** The next message: after one that was sent, beside one that is written, or in place of a discarded one. */
import type { Boot, Ready } from '#access/startup.ts'
import { isAtRisk, openNewMessage } from '#session/openMessage.ts'
import { takeSnapshot, startNewMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { MessageDelivery } from '#sending/delivery.ts'

type Deps = {
  readonly startup: Boot
  readonly session: SessionStore
  readonly delivery: MessageDelivery
  readonly isWriting: boolean
}

export function newMessageActions({ startup, session, delivery, isWriting }: Deps) {
  function startNew() {
    startNewMessage(session)
    delivery.reset()
  }

  /**
   * The open one stays among the unsent messages; one that is being sent, or that this device can't keep, stays in this
   * tab. As long as the device has kept it, nothing is waited for: the next key belongs to the next message.
   */
  async function openNew() {
    const { isInOtherTab, recovery } = session.getState()
    if (isInOtherTab) return startNew()
    const mayBeLost = isWriting && !recovery?.isSafe()
    if (delivery.isOnItsWay || (mayBeLost && (await isAtRisk(session)))) {
      window.open(window.location.pathname, '', 'noopener')
      return
    }
    openNewMessage(session)
    delivery.reset()
  }

  /** It can be brought back for a while; only then its copy leaves the mailbox. */
  function discard() {
    delivery.cancel()
    const snapshot = takeSnapshot(session)
    const { recovery } = session.getState()
    recovery?.discard(snapshot)
    startNew()
    if (recovery || startup.step !== 'ready') return
    // Without the code that keeps there is no undo either.
    void removeNow(startup, snapshot)
  }

  return { startNew, openNew: () => void openNew(), discard }
}

async function removeNow(startup: Ready, { draft, message }: MessageSnapshot): Promise<void> {
  const part = await import('#recovery/discard/removeCopy.ts').catch(() => undefined)
  const copies = await part?.markCopies(draft, message.attachments)
  if (copies) await part?.removeCopies(startup, copies, Date.now())
}
