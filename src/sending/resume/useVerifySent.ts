/** A letter that may have left: it is looked for again, or the writer says that it is not there. */
import { useEffect, useEffectEvent } from 'react'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { lookScopes } from '#delivery/send/verifyScopes.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'
import { restamp } from '#session/assignNewIds.ts'
import type { DeliveryMemory } from '#sending/context/useDeliveryState.ts'
import { useOnline } from '#sending/context/useOnline.ts'
import type { useRuns } from '#sending/context/useDeliveryTasks.ts'

export type DoubtParts = Pick<DeliveryMemory, 'watch' | 'write' | 'setAside'> & {
  readonly desk: DeskStore
  readonly sending: ReturnType<typeof useRuns>['sending']
  readonly mayLook: ReturnType<typeof useRuns>['mayLook']
  /** Clears what was said of the last try, and reads the letter. */
  readonly begin: () => PlainLetter
}

type Parts = DoubtParts & {
  readonly runs: Pick<ReturnType<typeof useRuns>, 'saving' | 'autosaving'>
  readonly sendNow: (intent: SendIntent) => void
}

export function useDoubt(parts: Parts) {
  const { desk, sending, mayLook, watch, write, setAside, sendNow } = parts
  const { end } = sending
  const isOnline = useOnline()

  function look(asksFor?: readonly string[]) {
    setAside(undefined)
    const ready = readLetter(desk)
    sending.look(ready, watch(ready.id), asksFor)
  }

  function lookAgain() {
    const { delivery } = desk.getState()
    const needsWindow = delivery?.step === 'final' && !mayLook(delivery.accountId)
    look(needsWindow ? lookScopes : undefined)
  }

  const lookUnasked = useEffectEvent(() => {
    if (end?.end === 'cannotTell' && end.saw === 'noAnswer') look()
  })
  useEffect(() => {
    if (isOnline) lookUnasked()
  }, [isOnline])

  // A saving found that the draft was sent: what was sent is said as after a sending.
  const { saving, autosaving } = parts.runs
  const found = [saving, autosaving].find(({ error }) => error?.name === 'SentElsewhere')
  const tell = useEffectEvent(() => {
    found?.reset()
    look()
  })
  useEffect(() => {
    if (found?.error) tell()
  }, [found?.error])

  return {
    /** In a click: asks first where nobody may look. */
    lookAgain,
    /** In a click: with the permission that is missing. */
    allowLook: () => look(lookScopes),
    /** Another version left: this one does under new ids, as a message that no draft belongs to. */
    sendAsNew() {
      const { delivery, draft, letter } = desk.getState()
      if (delivery?.step !== 'final') return
      sending.reset()
      restamp(desk)
      // It was saved after that one was gone: the new one replaces it.
      if (letter.stamp.isDraftGone && draft) desk.setState({ draft: { ...draft, isAltered: true } })
      sendNow(delivery.intent)
    },
    /** The writer looked and did not find it, so it counts as not sent. */
    settleDoubt() {
      sending.reset()
      setAside({ kind: 'looked' })
      void write(undefined)
    },
  }
}
