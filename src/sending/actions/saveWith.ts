/**
 * Saving the letter on the desk by a work of its own (to a folder, before another letter), on the road of
 * all savings: one at a time, and told to the desk step by step.
 */
import type { SaveBy } from '#delivery/run/saveTask.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import type { DeliveryMemory } from '#sending/context/useDeliveryState.ts'
import type { useRuns } from '#sending/context/useDeliveryTasks.ts'

export type SavingParts = {
  readonly desk: DeskStore
  readonly runs: Pick<ReturnType<typeof useRuns>, 'sending' | 'saving' | 'whenFree'>
  readonly memory: Pick<DeliveryMemory, 'setAside' | 'setDelivered' | 'watch'>
}

export function savingBy({ desk, runs, memory }: SavingParts): SaveBy {
  const { sending, saving, whenFree } = runs

  function mayNot() {
    const { delivery, isElsewhere } = desk.getState()
    return isElsewhere || sending.isUnderWay() || delivery?.step === 'waiting'
  }

  return async function saveBy(work) {
    while (saving.isUnderWay()) await saving.whenOver()
    if (mayNot()) return false
    const ready = readLetter(desk)
    memory.setAside(undefined)
    memory.setDelivered(ready.message)
    await saving.saveBy(ready, work, { ...memory.watch(ready.id), whenFree: whenFree.toSave })
    await saving.whenOver()
    return true
  }
}
