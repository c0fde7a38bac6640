/** After a message was sent or scheduled the next one is there at once, and a toast tells of the last. */
import { useEffectEvent, useLayoutEffect } from 'react'
import type { SendOutcome } from '#delivery/send/sendOutcome.ts'
import { ended } from '#sending/ended/ended.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import type { Page } from './PageContext.ts'

export function useNextMessage({ delivery, session, startNew }: Page): void {
  const { outcome } = delivery
  const goOn = useEffectEvent((outcome: SendOutcome | undefined) => {
    if (outcome?.kind !== 'sent' && outcome?.kind !== 'scheduled') return
    const snapshot = takeSnapshot(session)
    ended.setState([...ended.getState(), { outcome, snapshot }], true)
    // The caret was in the text that is sent; it begins anew in the next message.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    startNew()
  })
  // Before anything is drawn of it.
  useLayoutEffect(() => goOn(outcome), [outcome])
}
