/** When a draft that follows its message is saved without a change of the message: what has come to be done. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { createEdgeTrigger } from '#sending/context/createEdgeTrigger.ts'
import { autosaveTrouble } from './autosaveProblem.ts'
import { followsMessage } from './followsMessage.ts'

type Pause = {
  readonly begin: () => void
  readonly retry: (isWanted: boolean) => void
  readonly follows: () => boolean
  readonly isBehind: () => boolean
  readonly startPause: () => void
  /** Another message has come. */
  readonly forget: () => void
}

export function createReaction({ session, tasks }: DeliveryDeps, on: Pause) {
  const { sending, saving, autosaving } = tasks
  const isAnother = createEdgeTrigger()
  const hasFallenBehind = createEdgeTrigger()
  const isBack = createEdgeTrigger()

  function troubles() {
    const own = autosaveTrouble(autosaving.store.getState().error, true)
    const click = autosaveTrouble(saving.store.getState().error)
    const hasFailed = autosaving.store.getState().status === 'error'
    return {
      isCutOff: own === 'offline' || click === 'offline',
      /** Nothing but a click or another change mends it. */
      isStuck: hasFailed || (click !== undefined && click !== 'offline'),
    }
  }

  return () => {
    const { current } = session.getState()
    const isKept = on.follows()
    const isQuiet = ![sending, saving, autosaving].some((task) => task.isPending())
    const { isCutOff, isStuck } = troubles()
    if (isAnother(current.key)) on.forget()
    // What was changed while something was under way, or on an earlier page, follows too.
    const isReady = isQuiet && isKept && !isStuck && on.isBehind()
    if (hasFallenBehind(isReady ? current.key : undefined)) on.startPause()
    if (isBack(isOnline() && isKept ? current.key : undefined)) {
      // A draft that is not there yet has the time of a pause.
      if (followsMessage(session.getState())) on.begin()
      else on.startPause()
    }
    on.retry(isOnline() && isKept && isCutOff)
  }
}
