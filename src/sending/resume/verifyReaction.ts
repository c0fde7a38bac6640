/** Looks for a message that may have been sent: when the network is back, and when a saving finds that it was. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { createEdgeTrigger } from '#sending/context/createEdgeTrigger.ts'
import { isOnline } from '#sending/context/network.ts'

export function verifyReaction({ tasks }: DeliveryDeps, verify: () => void): () => void {
  const { sending, saving, autosaving } = tasks
  const isBack = createEdgeTrigger()

  function verifyWhenOnline() {
    if (!isBack(isOnline() ? 'online' : undefined)) return
    const outcome = sending.outcome()
    if (outcome?.kind === 'cannotTell' && outcome.evidence === 'noAnswer') verify()
  }

  /** A saving found that the draft was sent: what was sent is said as after a sending. */
  function lookForFound() {
    const errorOf = (task: typeof saving) => task.store.getState().error
    const found = [saving, autosaving].find((task) => errorOf(task)?.name === 'SentElsewhere')
    if (!found) return
    found.reset()
    verify()
  }

  return () => {
    verifyWhenOnline()
    lookForFound()
  }
}
