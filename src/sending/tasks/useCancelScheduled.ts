/** Calling a letter back that Exchange holds, for React. */
import { orAbort } from '#graph/http/orAbort.ts'
import type { CallBack } from '#delivery/send/cancelScheduled.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { fetchMachinery } from '#delivery/run/lazyDelivery.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import { useDeliveryRun } from './useDeliveryTask.ts'
import type { SendMeans } from '#delivery/run/sendTask.ts'

export function useCallBack(lookAccess: SendMeans['lookAccess']) {
  const { start, result, ...run } = useDeliveryRun<CallBack>()

  /** `onBack` is told at once, so that nothing shows the letter as held any more. */
  function callBack(letter: Letter, onBack: () => void) {
    const { delivery } = letter
    if (delivery?.step !== 'scheduled') return
    start(async ({ signal, onWait }) => {
      const mailbox = await orAbort(lookAccess(delivery.accountId, saveScopes), signal)
      const { callBackLetter } = await fetchMachinery()
      const answer = await callBackLetter(mailbox, letter, { signal, onWait })
      if (answer.end === 'calledBack') onBack()
      return answer
    })
  }

  return { callBack, result, ...run }
}
