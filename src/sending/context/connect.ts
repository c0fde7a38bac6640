/**
 * Lets the deliveries follow the session: what is under way ends when its message is closed or another tab
 * takes it over, what was sent is stored no longer, and all that happens without a click happens.
 */
import { followMessage } from '#session/followMessage.ts'
import { hasFailed } from '#sending/status/failures.ts'
import type { DeliveryActions } from '#sending/delivery.ts'
import { createArrival } from './createArrival.ts'
import { createEdgeTrigger } from './createEdgeTrigger.ts'
import type { DeliveryDeps } from './deliveryDeps.ts'
import { createLateReactions } from './lateReactions.ts'
import { onNetworkChange } from './network.ts'
import { reactTo } from './reactTo.ts'

export function connect(deps: DeliveryDeps, actions: DeliveryActions): () => void {
  const { session, startup, tasks, state, explainer } = deps
  const arrival = createArrival(deps)
  const late = createLateReactions(deps, actions, arrival)
  const finish = createFinish(deps)
  const fails = createEdgeTrigger()
  const { sending, saving, autosaving, callingBack } = tasks
  const stores = [sending, saving, autosaving, callingBack].map(({ store }) => store.subscribe)

  // In the same moment: a request that begins after it would be one too many.
  const unfollow = session.subscribe((now, before) => {
    const isLost = now.isInOtherTab && !before.isInOtherTab
    if (isLost || now.current.key !== before.current.key) actions.reset(isLost)
  })
  // So too: the next message may be open before anything else follows.
  const unfinish = sending.store.subscribe(finish)
  const stop = reactTo(
    [
      ...[session.subscribe, startup.subscribe, state.subscribe, ...stores, onNetworkChange],
      (listener) => followMessage(session, listener),
    ],
    () => {
      finish()
      arrival.notice()
      if (fails(hasFailed(tasks) || state.getState().postponed ? 'failed' : undefined))
        void explainer.fetch()
      late.react()
    },
  )
  return () => {
    unfollow()
    unfinish()
    stop()
    late.stop()
  }
}

/** What was sent is stored on the device no longer. */
function createFinish({ session, tasks }: DeliveryDeps) {
  const isSent = createEdgeTrigger()
  return () => {
    const { recovery, current } = session.getState()
    const isOver = recovery && tasks.sending.outcome()?.kind === 'sent'
    if (isSent(isOver ? current.id : undefined)) void recovery?.finish(current.id)
  }
}
