/** What the writer can do with a sending that was interrupted, or that waits for the network. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { intentOf } from './intentOf.ts'

export type ResumeActions = {
  /** In a click: from where it stopped. */
  readonly resume: () => void
  /** It is sent when there is a network again. */
  readonly sendWhenBack: (intent: SendIntent, isUnchecked?: true) => void
  /** It stays after all, unless it was sent: then its record says more than that it waits. */
  readonly takeBack: () => void
}

export function resumeActions(
  deps: DeliveryDeps,
  { sendNow }: Pick<MessageActions, 'sendNow'>,
): ResumeActions {
  const { session, tasks, state, reports } = deps
  const { sending } = tasks
  return {
    resume() {
      const { delivery } = session.getState()
      sendNow(delivery ? intentOf(delivery) : state.getState().lastIntent)
    },
    sendWhenBack(intent, isUnchecked) {
      session.setState({ hint: undefined })
      void reports.write({ step: 'waiting', intent, ...(isUnchecked && { isUnchecked }) })
    },
    takeBack() {
      if (sending.isUnderWay()) sending.cancel()
      else sending.reset()
      if (session.getState().delivery?.step === 'waiting') void reports.write(undefined)
    },
  }
}
