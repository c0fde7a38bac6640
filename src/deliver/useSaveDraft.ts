/** Saving to the mailbox, for React. */
import { orAbort } from '#graph/orAbort.ts'
import type { Mailbox } from './delivery.ts'
import type { SendIntent } from './deliveryRecord.ts'
import type { Letter } from './letter.ts'
import { saveScopes } from './planDelivery.ts'
import { saveAsMime } from './saveAsMime.ts'
import { saveDraft } from './saveDraft.ts'
import { useDeliveryRun, type DeliveryCallbacks } from './useDeliveryRun.ts'

/** Asked in the click, before anything else: a window may have to open. */
export type AskAccess = (scopes: readonly string[]) => Promise<Mailbox>

const ways = { json: saveDraft, mime: saveAsMime }

export function useSaveDraft(access: AskAccess, now: () => number = Date.now) {
  const { start, result: savedAt, ...run } = useDeliveryRun<number>()

  function save(letter: Letter, callbacks: DeliveryCallbacks = {}, as: SendIntent['as'] = 'json') {
    start(async (watch) => {
      const mailbox = await orAbort(access(saveScopes), watch.signal)
      await ways[as](mailbox, letter, watch)
      return now()
    }, callbacks)
  }

  return { save, savedAt, ...run }
}
