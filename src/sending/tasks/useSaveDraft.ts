/** Saving to the mailbox, for React. */
import type { AskAccess } from '#graph/mailbox.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { whenFree, type DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { saveWork, type SavingWork } from '#delivery/run/saveTask.ts'
import { useDeliveryRun } from './useDeliveryTask.ts'

/** `quietAccess`: for what nobody clicked for. */
export function useSaveDraft(
  access: AskAccess,
  quietAccess: AskAccess,
  now: () => number = Date.now,
) {
  const { start, result: savedAt, ...run } = useDeliveryRun<number>()
  const saveAs =
    (ask: AskAccess) =>
    (letter: Letter, callbacks?: DeliveryCallbacks, as: SendIntent['as'] = 'json') =>
      start(saveWork(ask, now)(letter, as), callbacks)

  /** Ends as that work does. Only to be begun when none is under way. */
  const saveBy = (letter: Letter, own: SavingWork, callbacks?: DeliveryCallbacks) =>
    new Promise<void>((resolve, reject) => {
      start(async (watch) => {
        watch.onSaving?.({ as: 'json' })
        const saved = whenFree(watch).then((free) => own({ ...letter, ...free }, watch))
        saved.then(() => resolve(), reject)
        await saved.finally(() => watch.onSaving?.(undefined))
        return now()
      }, callbacks)
    })

  return { save: saveAs(access), saveQuietly: saveAs(quietAccess), saveBy, savedAt, ...run }
}
