/** Saving the open message in its mailbox, as it was at the click. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { nothingAsked } from '#sending/context/deliveryState.ts'
import { readLetter, touch } from '#session/composeSession.ts'
import type { LetterChecks } from './preloadChecks.ts'
import { checkLetter } from './runChecks.ts'

export type SavingActions = {
  readonly save: () => void
  readonly saveAs: (as: SendIntent['as']) => void
  /** What MIME cannot contain is said first, as before sending. */
  readonly saveAsMime: () => void
  /** After a failure: the way it was to be saved. */
  readonly saveAgain: () => void
  /** Something is being sent or saved by a click. */
  readonly isRunning: () => boolean
}

export function savingActions({ session, tasks, state, reports }: DeliveryDeps): SavingActions {
  const { sending, saving, autosaving, whenFree } = tasks
  const isRunning = () => sending.isPending() || saving.isPending()

  function saveAs(as: SendIntent['as']) {
    const { delivery } = session.getState()
    if (isRunning() || delivery?.step === 'waiting') return
    touch(session)
    const ready = readLetter(session)
    const forgotten = { asked: nothingAsked, aside: undefined }
    state.setState({ ...forgotten, delivered: ready.message, savedAs: as })
    if (delivery?.step !== 'final') sending.reset()
    if (!autosaving.isUnderWay()) autosaving.reset()
    saving.save(ready, { ...reports.watch(ready.id), whenFree: whenFree.toSave }, as)
  }

  function saveAsMime() {
    const onHere = ({ savingProblems }: LetterChecks) => {
      const { message, draft } = readLetter(session)
      const problems = savingProblems(message, draft)
      if (problems.length === 0) saveAs('mime')
      else state.setState({ asked: { problems, intent: { as: 'mime' }, isSaving: true } })
    }
    checkLetter({ session, state }, 'save', { onHere })
  }

  return {
    ...{ saveAs, saveAsMime, isRunning },
    save: () => saveAs('json'),
    saveAgain: () => saveAs(state.getState().savedAs),
  }
}
