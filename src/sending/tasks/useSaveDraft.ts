/** Saving to the mailbox, for React. */
import type { AskAccess } from '#graph/mailbox.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { whenFree, type DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { saveWork, type SavingWork } from '#delivery/run/saveTask.ts'
import { useDeliveryRun } from './useDeliveryTask.ts'

export function useSaveDraft(access: AskAccess, now: () => number = Date.now) {
  const { start, result: savedAt, ...run } = useDeliveryRun<number>()
  const work = saveWork(access, now)
  const save = (letter: Letter, callbacks?: DeliveryCallbacks, as: SendIntent['as'] = 'json') =>
    start(work(letter, as), callbacks)

  /** Ends as that work does. Only to be begun when none is under way. */
  const saveBy = (letter: Letter, own: SavingWork, callbacks?: DeliveryCallbacks) =>
    new Promise<void>((resolve, reject) => {
      start(async (watch) => {
        const saved = whenFree(watch).then((free) => own({ ...letter, ...free }, watch))
        saved.then(() => resolve(), reject)
        await saved
        return now()
      }, callbacks)
    })

  return { save, saveBy, savedAt, ...run }
}
