/**
 * A sending that goes on without a click: what waits for the network is sent when there is one, and
 * what the last page began is resumed.
 *
 * It never opens a sign-in window; where one is needed the writer is asked to continue.
 */
import type { SendAttempt } from '#delivery/core/planDelivery.ts'
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'
import { planAttempt } from '#sending/actions/checkBeforeSend.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import type { Arrival } from '#sending/context/createArrival.ts'
import { createEdgeTrigger } from '#sending/context/createEdgeTrigger.ts'
import { createRetry } from '#sending/context/createRetry.ts'
import { resumeSending } from './resumeSending.ts'

type Actions = Pick<MessageActions, 'begin' | 'check'>

/** Milliseconds. A browser is online a moment before its requests arrive. */
const retryMs = 5_000

export function resumeReaction(deps: DeliveryDeps, on: Actions, arrival: Arrival) {
  const { session, startup, tasks, state, reports } = deps
  const { sending } = tasks
  const hasBecomeDue = createEdgeTrigger()
  const retry = createRetry(retryMs, () => {
    hasBecomeDue(undefined)
    sendDue()
  })

  /** Its checks did not come: it goes on waiting. An older page never gets them. */
  function lookAgain(why: WhyMissing) {
    retry.want(why !== 'older')
    return why === 'offline'
  }

  function leave(intent: SendIntent, checked?: SendAttempt) {
    const ready = on.begin()
    const attempt = checked ?? planAttempt(deps, ready, intent)
    const callbacks = { ...reports.callbacks(ready.id), afterSaves: tasks.afterSaves.toSend }
    sending.sendSilently(ready, attempt, callbacks)
  }

  function verify(record: SendState) {
    void reports.write(record)
    const ready = takeSnapshot(session)
    sending.verify(ready, reports.callbacks(ready.id))
  }

  function resume() {
    const { delivery } = session.getState()
    if (!arrival.take()) return
    if (delivery && 'intent' in delivery) state.setState({ lastIntent: delivery.intent })
    const forget = () => void reports.write(undefined)
    resumeSending(delivery, Date.now(), {
      ...{ leave, verify, forget },
      setHint: (hint) => session.setState({ hint }),
    })
  }

  /** Once each time there is a network: one that is rejected stays as it was, and a click goes on with it. */
  function sendDue() {
    const { current, delivery, isInOtherTab } = session.getState()
    const due = isOnline() && !isInOtherTab && delivery?.step === 'waiting' ? delivery : undefined
    if (!hasBecomeDue(due && current.key, sending.isPending()) || !due) return
    const { intent } = due
    if (!due.isUnchecked) return leave(intent)
    on.check(intent, (checked) => leave(intent, checked), lookAgain)
  }

  return {
    react() {
      if (startup.getState().step !== 'ready') return
      resume()
      sendDue()
    },
    stop: () => retry.want(false),
  }
}
