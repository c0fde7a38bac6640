/** Saving to the mailbox, for React. */
import type { AskAccess } from './delivery.ts'
import type { SendIntent } from './deliveryRecord.ts'
import type { DeliveryCallbacks } from './deliveryRun.ts'
import type { Letter } from './letter.ts'
import { saveWork } from './saveWork.ts'
import { useDeliveryRun } from './useDeliveryRun.ts'

export function useSaveDraft(access: AskAccess, now: () => number = Date.now) {
  const { start, result: savedAt, ...run } = useDeliveryRun<number>()
  const work = saveWork(access, now)
  const save = (letter: Letter, callbacks?: DeliveryCallbacks, as: SendIntent['as'] = 'json') =>
    start(work(letter, as), callbacks)
  return { save, savedAt, ...run }
}
