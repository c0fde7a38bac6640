/** Saving to the mailbox, for React. */
import { orAbort } from '#graph/orAbort.ts'
import type { Mailbox } from './delivery.ts'
import type { Letter } from './letter.ts'
import { saveScopes } from './planDelivery.ts'
import { saveDraft } from './saveDraft.ts'
import { useDeliveryRun, type Copy, type DeliveryCallbacks } from './useDeliveryRun.ts'

/** Asked in the click, before anything else: a window may have to open. */
export type AskAccess = (scopes: readonly string[]) => Promise<Mailbox>

export function useSaveDraft(access: AskAccess, now: () => number = Date.now) {
  const { start, result: savedAt, ...run } = useDeliveryRun<number>()

  function save(letter: Letter, callbacks: DeliveryCallbacks = {}) {
    start(async (watch) => {
      const mailbox = await orAbort(access(saveScopes), watch.signal)
      const free = await orAbort(whenFree(callbacks), watch.signal)
      await saveDraft(mailbox, { ...letter, ...free }, watch)
      return now()
    }, callbacks)
  }

  return { save, savedAt, ...run }
}

/** One copy is written by one at a time: what is under way ends first. */
export async function whenFree(callbacks: DeliveryCallbacks): Promise<Partial<Copy>> {
  return callbacks.whenFree?.() ?? {}
}
