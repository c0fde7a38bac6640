/**
 * Saving the open message by work of its own (to a folder, before another message), in turn with all other
 * savings: one at a time, and reported to the session step by step.
 */
import type { SaveBy } from '#delivery/run/saveTask.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { takeSnapshot } from '#session/composeSession.ts'

export function saveWith({ session, tasks, state, reports }: DeliveryDeps): SaveBy {
  const { sending, saving, afterSaves } = tasks

  function mayNot() {
    const { delivery, isInOtherTab } = session.getState()
    return isInOtherTab || sending.isUnderWay() || delivery?.step === 'waiting'
  }

  return async function saveBy(work) {
    while (saving.isUnderWay()) await saving.whenOver()
    if (mayNot()) return false
    const ready = takeSnapshot(session)
    session.setState({ hint: undefined })
    state.setState({ delivered: ready.message })
    const callbacks = { ...reports.callbacks(ready.id), afterSaves: afterSaves.toSave }
    await saving.saveBy(ready, work, callbacks)
    await saving.whenOver()
    return true
  }
}
