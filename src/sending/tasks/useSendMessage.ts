/** Sending, for React: in the click, later by itself, or only looking for what may have left. */
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import type { SendEnd } from '#delivery/send/sendOutcome.ts'
import { sendWork, type SendMeans } from '#delivery/run/sendTask.ts'
import { useDeliveryRun } from './useDeliveryTask.ts'

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
