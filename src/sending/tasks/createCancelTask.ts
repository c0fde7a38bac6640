/** Cancelling a message that is scheduled. */
import type { QueryClient } from '@tanstack/react-query'
import { orAbort } from '#graph/http/orAbort.ts'
import type { CancelScheduled } from '#delivery/send/cancelScheduled.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { SendDeps } from '#delivery/run/sendTask.ts'
import { createTask, type Task } from './createTask.ts'

export type CancelTask = Task<CancelScheduled> & {
  /** `onBack` is told at once, so that nothing shows the message as scheduled any more. */
  readonly cancelScheduled: (outgoing: OutgoingMessage, onBack: () => void) => void
}

type Deps = Pick<SendDeps, 'verifyAccess' | 'loadCode'>

export function createCancelTask(
  client: QueryClient,
  { verifyAccess, loadCode }: Deps,
): CancelTask {
  const task = createTask<CancelScheduled>(client)
  return {
    ...task,
    cancelScheduled(outgoing, onBack) {
      const { delivery } = outgoing
      if (delivery?.step !== 'scheduled') return
      task.start(async ({ signal, onWait }) => {
        const mailbox = await orAbort(verifyAccess(delivery.accountId, saveScopes), signal)
        const { cancelScheduledSend } = await loadCode()
        const answer = await cancelScheduledSend(mailbox, outgoing, { signal, onWait })
        if (answer.kind === 'calledBack') onBack()
        return answer
      })
    },
  }
}
