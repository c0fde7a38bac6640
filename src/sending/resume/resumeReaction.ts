/**
 * A sending that goes on without a click: what waits for the network is sent when there is one, and
 * what the last page began is resumed.
 *
 * It never opens a sign-in window; where one is needed the writer is asked to continue.
 */
import type { DeliveryRecord, SendIntent } from '#delivery/core/sendState.ts'
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { readLetter } from '#session/composeSession.ts'
import type { Arrival } from '#sending/context/createArrival.ts'
import { createArrivals } from '#sending/context/createEdgeTrigger.ts'
import { goOnWith } from './resumeSending.ts'

type Actions = Pick<MessageActions, 'begin' | 'check'>

/** It goes on waiting. */
const stays = () => undefined

export function resumeReaction(
  { session, startup, tasks, state, reports }: DeliveryDeps,
  on: Actions,
  arrival: Arrival,
) {
  const { sending } = tasks
  const hasBecomeDue = createArrivals()

  function leave(intent: SendIntent) {
    const ready = on.begin()
    const callbacks = { ...reports.watch(ready.id), whenFree: tasks.whenFree.toSend }
    sending.sendQuietly(ready, intent, callbacks)
  }

  function look(record: DeliveryRecord) {
    void reports.write(record)
    const ready = readLetter(session)
    sending.look(ready, reports.watch(ready.id))
  }

  function resume() {
    const { delivery } = session.getState()
    if (!arrival.take()) return
    if (delivery && 'intent' in delivery) state.setState({ lastIntent: delivery.intent })
    const forget = () => void reports.write(undefined)
    goOnWith(delivery, Date.now(), {
      ...{ leave, look, forget },
      setAside: (aside) => state.setState({ aside }),
    })
  }

  /** Once only: one that is rejected stays as it was, and a click goes on with it. */
  function sendDue() {
    const { letter, delivery, isElsewhere } = session.getState()
    const due = isOnline() && !isElsewhere && delivery?.step === 'waiting' ? delivery : undefined
    if (!hasBecomeDue(due && letter.key, sending.isPending()) || !due) return
    const { intent } = due
    if (due.isUnchecked) on.check(intent, () => leave(intent), stays)
    else leave(intent)
  }

  return () => {
    if (startup.getState().step !== 'ready') return
    resume()
    sendDue()
  }
}
