/** For the soak test: the deliveries of a tab, which are the page's own, and what the writer does with them. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { keepMine } from '#sending/conflict/resolveConflict.ts'
import { createDelivery } from '#sending/createDelivery.ts'
import type { Delivery } from '#sending/delivery.ts'
import { deliveryView } from '#sending/deliveryView.ts'
import type { Figures } from '#soak/types.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import { scopes } from './tabScope.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

/** Told of what the writer reads. */
export type Reader = (snapshot: MessageSnapshot, outcome: SendOutcome) => void

export function openDelivery(
  options: Parameters<typeof createDelivery>[0],
  onRead: Reader,
  figures: Figures,
) {
  const delivery = createDelivery(options)
  const { session, tasks, state, actions } = delivery
  tasks.sending.store.subscribe(({ status, result }, before) => {
    if (status === 'success' && before.status !== status && result)
      onRead(takeSnapshot(session), result)
  })
  tasks.autosaving.store.subscribe(({ status }, before) => {
    if (status === 'success' && before.status !== status) figures.autosaves += 1
  })
  delivery.connect()

  return {
    ...{ actions, tasks },
    /** What the page shows. */
    view: () => deliveryView(delivery),
    isBusy: () => [tasks.sending, tasks.saving, tasks.autosaving].some((task) => task.isPending()),
    /** What is said of it first is accepted. */
    send(intent: SendIntent) {
      actions.send(intent)
      if (state.getState().preSend.issues.length > 0) actions.proceed()
    },
    decide() {
      const hasDecided = decide(delivery)
      if (hasDecided) figures.conflicts += 1
      return hasDecided
    },
  }
}

/** Changed elsewhere, mostly by a page of ours that died in the middle: what is written here counts. */
function decide(delivery: Delivery): boolean {
  const { modified } = deliveryView(delivery).conflict
  if (!modified) return false
  scopes.getStore()?.world.unseen.acknowledge(modified.found.whole.id)
  keepMine(delivery.session, modified)
  delivery.actions.conflict.resume()
  return true
}
