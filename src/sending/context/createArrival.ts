/**
 * Notices that a message came with a sending an earlier page began, once each time one comes. What this page
 * begins itself is none.
 */
import { createArrivals } from './createEdgeTrigger.ts'
import type { DeliveryDeps } from './deliveryDeps.ts'

export type Arrival = {
  /** To be called after each change. */
  readonly notice: () => void
  /** Whether one has come that nobody has taken yet. */
  readonly take: () => boolean
}

export function createArrival({ session, startup, tasks }: DeliveryDeps): Arrival {
  const hasCome = createArrivals()
  let waiting: string | undefined

  return {
    notice() {
      if (startup.getState().step !== 'ready') return
      const { letter, delivery, isElsewhere } = session.getState()
      const key = isElsewhere ? undefined : letter.key
      if (hasCome(key, false)) waiting = delivery && key
      if (waiting !== key || tasks.sending.isPending()) waiting = undefined
    },
    take() {
      const has = waiting !== undefined
      waiting = undefined
      return has
    },
  }
}
