/** Calling a letter back that Exchange holds, for React. */
import { orAbort } from '#graph/orAbort.ts'
import type { CallBack } from './callBackLetter.ts'
import type { Letter } from './letter.ts'
import { fetchMachinery } from './machinery.ts'
import { saveScopes } from './planDelivery.ts'
import { useDeliveryRun } from './useDeliveryRun.ts'
import type { SendMeans } from './sendWork.ts'

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
