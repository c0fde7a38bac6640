/** Sending, for React: in the click, later by itself, or only looking for what may have left. */
import type { SendIntent } from './deliveryRecord.ts'
import type { DeliveryCallbacks } from './deliveryRun.ts'
import type { Letter } from './letter.ts'
import type { SendEnd } from './sendEnd.ts'
import { sendWork, type SendMeans } from './sendWork.ts'
import { useDeliveryRun } from './useDeliveryRun.ts'

export function useSendMessage(means: SendMeans) {
  const { start, result, ...run } = useDeliveryRun<SendEnd>()
  const work = sendWork(means)

  return {
    send: (letter: Letter, intent: SendIntent, callbacks?: DeliveryCallbacks) =>
      start(work.send(letter, intent), callbacks),
    sendQuietly: (letter: Letter, intent: SendIntent, callbacks?: DeliveryCallbacks) =>
      start(work.sendQuietly(letter, intent), callbacks),
    look(letter: Letter, callbacks?: DeliveryCallbacks, asksFor?: readonly string[]) {
      const looking = work.look(letter, asksFor)
      if (looking) start(looking, callbacks)
    },
    end: run.status === 'success' ? result : undefined,
    ...run,
  }
}
