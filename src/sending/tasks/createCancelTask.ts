/** Cancelling a message that is scheduled. */
import type { QueryClient } from '@tanstack/react-query'
import { orAbort } from '#graph/http/orAbort.ts'
import type { CallBack } from '#delivery/send/cancelScheduled.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { SendMeans } from '#delivery/run/sendTask.ts'
import { createTask, type Task } from './createTask.ts'

export type CancelTask = Task<CallBack> & {
  /** `onBack` is told at once, so that nothing shows the message as scheduled any more. */
  readonly callBack: (letter: Letter, onBack: () => void) => void
}

type Means = Pick<SendMeans, 'lookAccess' | 'loadCode'>

export function createCancelTask(client: QueryClient, { lookAccess, loadCode }: Means): CancelTask {
  const task = createTask<CallBack>(client)
  return {
    ...task,
    callBack(letter, onBack) {
      const { delivery } = letter
      if (delivery?.step !== 'scheduled') return
      task.start(async ({ signal, onWait }) => {
        const mailbox = await orAbort(lookAccess(delivery.accountId, saveScopes), signal)
        const { callBackLetter } = await loadCode()
        const answer = await callBackLetter(mailbox, letter, { signal, onWait })
        if (answer.end === 'calledBack') onBack()
        return answer
      })
    },
  }
}
