/** Sending: in the click, later by itself, or only looking for what may have been sent. */
import type { QueryClient } from '@tanstack/react-query'
import type { SendAttempt } from '#delivery/core/planDelivery.ts'
import type { DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { sendTask, type SendDeps } from '#delivery/run/sendTask.ts'
import { createTask, type Task } from './createTask.ts'

type Start = (
  outgoing: OutgoingMessage,
  attempt: SendAttempt,
  callbacks?: DeliveryCallbacks,
) => void

export type SendTask = Task<SendOutcome> & {
  readonly send: Start
  /** Never opens a sign-in window. */
  readonly sendSilently: Start
  /** `missingScopes`: permissions to ask for first, in the click. */
  readonly verify: (
    outgoing: OutgoingMessage,
    callbacks?: DeliveryCallbacks,
    missingScopes?: readonly string[],
  ) => void
  /** What the last run came to. */
  readonly outcome: () => SendOutcome | undefined
}

export function createSendTask(client: QueryClient, deps: SendDeps): SendTask {
  const task = createTask<SendOutcome>(client)
  const work = sendTask(deps)
  return {
    ...task,
    send: (outgoing, attempt, callbacks) => task.start(work.send(outgoing, attempt), callbacks),
    sendSilently: (outgoing, attempt, callbacks) =>
      task.start(work.sendSilently(outgoing, attempt), callbacks),
    verify(outgoing, callbacks, missingScopes) {
      const verifying = work.verify(outgoing, missingScopes)
      if (verifying) task.start(verifying, callbacks)
    },
    outcome() {
      const { status, result } = task.store.getState()
      return status === 'success' ? result : undefined
    },
  }
}
