/** After a message was sent the next one is there at once, and a toast tells of the last. */
import { useEffect, useEffectEvent } from 'react'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { showSent } from '#sending/status/showSent.tsx'
import type { Page } from './PageContext.ts'

export function useNextMessage({ delivery, session, startNew, t }: Page): void {
  const { end } = delivery
  const goOn = useEffectEvent((outcome: SendOutcome | undefined) => {
    if (outcome?.end !== 'sent') return
    showSent(outcome, session.getState().current.store.getState().message, t)
    // The caret was in the text that is sent; it begins anew in the next message.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    startNew()
  })
  useEffect(() => goOn(end), [end])
}
