/**
 * Sending, for React.
 *
 * After an unknown end the same letter cannot be sent again until the writer has looked for it and
 * said that it is not there.
 */
import { useRef, useState } from 'react'
import { orAbort } from '#graph/orAbort.ts'
import { explainFailure } from './explainFailure.ts'
import type { Letter } from './letter.ts'
import type { DeliveryPlan } from './planDelivery.ts'
import { sendLetter } from './sendLetter.ts'
import { useDeliveryRun, type DeliveryCallbacks } from './useDeliveryRun.ts'
import type { AskAccess } from './useSaveDraft.ts'

export function useSendMessage(access: AskAccess) {
  const { start, result: _result, ...run } = useDeliveryRun<'accepted'>()
  const [hasLooked, setHasLooked] = useState(false)
  /** The letter that left, or may have; known before the page shows it. */
  const left = useRef<string>(undefined)
  const { error } = run
  const isUnknown = error !== null && explainFailure(error, 'send').outcome === 'unknown'
  const isInDoubt = isUnknown && !hasLooked

  function send(letter: Letter, plan: DeliveryPlan, callbacks: DeliveryCallbacks = {}) {
    if (left.current === letter.id) return
    setHasLooked(false)
    start(async (watch) => {
      const mailbox = await orAbort(access(plan.scopes), watch.signal)
      try {
        await sendLetter(mailbox, letter, plan, watch)
      } catch (error) {
        if (explainFailure(error, 'send').outcome === 'unknown') left.current = letter.id
        throw error
      }
      left.current = letter.id
      return 'accepted' as const
    }, callbacks)
  }

  return {
    send,
    /** Nobody knows whether the letter was sent; it must not be sent again. */
    isInDoubt,
    /** The writer looked for it and did not find it, so it counts as not sent. */
    settleDoubt: () => {
      left.current = undefined
      setHasLooked(true)
    },
    /** It was in doubt and turned out not to be sent. */
    wasInDoubt: isUnknown && hasLooked,
    ...run,
  }
}
