/** Saving to the mailbox, for React. */
import type { AskAccess } from './delivery.ts'
import type { SendIntent } from './deliveryRecord.ts'
import { whenFree, type DeliveryCallbacks } from './deliveryRun.ts'
import type { Letter } from './letter.ts'
import { saveWork, type SavingWork } from './saveWork.ts'
import { useDeliveryRun } from './useDeliveryRun.ts'

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
