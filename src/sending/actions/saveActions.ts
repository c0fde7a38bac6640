/** Saving the letter on the desk in its mailbox, as it was at the click. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import { checkLetter } from './runChecks.ts'
import { readLetter, touch } from '#session/composeSession.ts'
import type { LetterChecks } from './preloadChecks.ts'
import type { LetterParts } from '#sending/context/deliveryDeps.ts'

export function savingActions({ desk, runs, memory }: Omit<LetterParts, 'means'>) {
  const { sending, saving, autosaving, whenFree } = runs
  const record = desk.getState().delivery
  const isRunning = sending.status === 'pending' || saving.status === 'pending'

  function save(as: SendIntent['as'] = 'json') {
    if (isRunning || record?.step === 'waiting') return
    touch(desk)
    const ready = readLetter(desk)
    memory.forgetAsked()
    memory.setDelivered(ready.message)
    memory.setSavedAs(as)
    memory.setAside(undefined)
    if (record?.step !== 'final') sending.reset()
    if (!autosaving.isUnderWay()) autosaving.reset()
    saving.save(ready, { ...memory.watch(ready.id), whenFree: whenFree.toSave }, as)
  }

  /** What MIME cannot carry is said first, as before sending. */
  function saveAsMime() {
    const onHere = ({ savingProblems }: LetterChecks) => {
      const { message, draft } = readLetter(desk)
      const problems = savingProblems(message, draft)
      if (problems.length === 0) save('mime')
      else memory.setAsked({ problems, intent: { as: 'mime' }, isSaving: true })
    }
    checkLetter({ desk, memory }, 'save', { onHere })
  }

  return {
    ...{ isRunning, save, saveAsMime },
    /** After a failure: the way it was to be saved. */
    saveAgain: () => save(memory.savedAs),
  }
}
