/**
 * Notices that a message came with a sending an earlier page began, once each time one comes. What this page
 * begins itself is none.
 */
import { createEdgeTrigger } from './createEdgeTrigger.ts'
import type { DeliveryDeps } from './deliveryDeps.ts'

export type Arrival = {
  /** To be called after each change. */
  readonly notice: () => void
  /** Whether one has come that nobody has taken yet. */
  readonly take: () => boolean
}

export function createArrival({ session, startup, tasks }: DeliveryDeps): Arrival {
  const hasCome = createEdgeTrigger()
  let waiting: string | undefined

  return {
    notice() {
      if (startup.getState().step !== 'ready') return
      const { current, delivery, isInOtherTab } = session.getState()
      const key = isInOtherTab ? undefined : current.key
      if (hasCome(key)) waiting = delivery && key
      if (waiting !== key || tasks.sending.isPending()) waiting = undefined
    },
    take() {
      const has = waiting !== undefined
      waiting = undefined
      return has
    },
  }
}
