/** The files that are uploaded without a click: what holds them back, and which of them are still to come. */
import { createBackgroundPause, type BackgroundPause } from '#delivery/core/backgroundPause.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { goesElsewhere } from './followsMessage.ts'

export type Background = {
  readonly gate: BackgroundPause
  /** Whether a save that begins now leaves this file. */
  readonly isPostponed: (id: string) => boolean
  /** Files that a run has left, and that nothing holds back. */
  readonly hasFilesLeft: () => boolean
  /** Follows From; gives how to stop. */
  readonly connect: () => () => void
}

export function createBackground({
  session,
  state,
}: Pick<DeliveryDeps, 'session' | 'state'>): Background {
  const gate = createBackgroundPause((postponed) => state.setState({ postponed }))
  state.setState({ background: gate })
  const isPostponed = (id: string) => goesElsewhere(session.getState()) || gate.isPostponed(id)

  return {
    ...{ gate, isPostponed },
    hasFilesLeft() {
      const { draft, current } = session.getState()
      if (!draft || draft.isMime) return false
      const { attachments } = current.store.getState().message
      return attachments.some(({ id }) => !(id in draft.attached) && !isPostponed(id))
    },
    connect: () =>
      session.subscribe((now, before) => {
        if (now.from !== before.from && goesElsewhere(now)) gate.stopSoon()
      }),
  }
}
