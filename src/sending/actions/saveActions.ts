/** Saving the open message in its mailbox, as it was at the click. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { noPreSend } from '#sending/context/deliveryState.ts'
import { takeSnapshot, touch } from '#session/composeSession.ts'
import type { LateChecks } from './preloadChecks.ts'
import { runChecks } from './runChecks.ts'

export type SavingActions = {
  readonly save: () => void
  readonly saveAs: (as: SendIntent['as']) => void
  /** What MIME cannot contain is said first, as before sending. */
  readonly saveAsMime: () => void
  /** After a failure: the way it was to be saved. */
  readonly retrySave: () => void
  /** Something is being sent or saved by a click. */
  readonly isRunning: () => boolean
}

export function saveActions({ session, tasks, state, reports }: DeliveryDeps): SavingActions {
  const { sending, saving, autosaving, afterSaves } = tasks
  const isRunning = () => sending.isPending() || saving.isPending()

  function saveAs(as: SendIntent['as']) {
    const { delivery } = session.getState()
    if (isRunning() || delivery?.step === 'waiting') return
    touch(session)
    state.getState().background?.clear()
    const ready = takeSnapshot(session)
    state.setState({ preSend: noPreSend, delivered: ready.message, savedAs: as })
    if (delivery?.step !== 'final') sending.reset()
    if (!autosaving.isUnderWay()) autosaving.reset()
    saving.save(ready, { ...reports.callbacks(ready.id), afterSaves: afterSaves.toSave }, as)
  }

  function saveAsMime() {
    const onHere = ({ validateForMimeSave }: LateChecks) => {
      const { message, draft } = takeSnapshot(session)
      const issues = validateForMimeSave(message, draft)
      if (issues.length === 0) saveAs('mime')
      else state.setState({ preSend: { issues, intent: { as: 'mime' }, isSaving: true } })
    }
    runChecks({ session }, 'save', { onHere })
  }

  return {
    ...{ saveAs, saveAsMime, isRunning },
    save: () => saveAs('json'),
    retrySave: () => saveAs(state.getState().savedAs),
  }
}
