/** Sending: in the click, later by itself, or only looking for what may have been sent. */
import type { QueryClient } from '@tanstack/react-query'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import type { SendEnd } from '#delivery/send/sendOutcome.ts'
import { sendWork, type SendMeans } from '#delivery/run/sendTask.ts'
import { createTask, type Task } from './createTask.ts'

type Start = (letter: Letter, intent: SendIntent, callbacks?: DeliveryCallbacks) => void

export type SendTask = Task<SendEnd> & {
  readonly send: Start
  /** Never opens a sign-in window. */
  readonly sendQuietly: Start
  /** `asksFor`: permissions to ask for first, in the click. */
  readonly look: (
    letter: Letter,
    callbacks?: DeliveryCallbacks,
    asksFor?: readonly string[],
  ) => void
  /** What the last run came to. */
  readonly end: () => SendEnd | undefined
}

export function createSendTask(client: QueryClient, means: SendMeans): SendTask {
  const task = createTask<SendEnd>(client)
  const work = sendWork(means)
  return {
    ...task,
    send: (letter, intent, callbacks) => task.start(work.send(letter, intent), callbacks),
    sendQuietly: (letter, intent, callbacks) =>
      task.start(work.sendQuietly(letter, intent), callbacks),
    look(letter, callbacks, asksFor) {
      const looking = work.look(letter, asksFor)
      if (looking) task.start(looking, callbacks)
    },
    end() {
      const { status, result } = task.store.getState()
      return status === 'success' ? result : undefined
    },
  }
}
