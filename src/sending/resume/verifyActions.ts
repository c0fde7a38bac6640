/** A message that may have been sent: it is looked for again, or the writer says that it is not there. */
import { verifyScopes } from '#delivery/send/verifyScopes.ts'
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { assignNewIds } from '#session/assignNewIds.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import { intentOf } from './intentOf.ts'

export type VerifyActions = {
  /** Without a window. */
  readonly verify: () => void
  /** In a click: asks first where nobody may look. */
  readonly verifyAgain: () => void
  /** In a click: with the permission that is missing. */
  readonly allowVerify: () => void
  /** Another version was sent: this one is under new ids, as a message that no draft belongs to. */
  readonly sendAsNew: () => void
  /** The writer looked and did not find it, so it counts as not sent. */
  readonly markNotSent: () => void
}

export function verifyActions(
  deps: DeliveryDeps,
  { sendNow }: Pick<MessageActions, 'sendNow'>,
): VerifyActions {
  const { session, tasks, state, reports } = deps
  const { sending, mayCheck } = tasks

  function verify(missingScopes?: readonly string[]) {
    session.setState({ hint: undefined })
    const ready = takeSnapshot(session)
    sending.verify(ready, reports.callbacks(ready.id), missingScopes)
  }

  return {
    verify: () => verify(),
    verifyAgain() {
      const { delivery } = session.getState()
      const requiresInteraction = delivery?.step === 'final' && !mayCheck(delivery.accountId)
      verify(requiresInteraction ? verifyScopes : undefined)
    },
    allowVerify: () => verify(verifyScopes),
    sendAsNew() {
      const { delivery, draft, current } = session.getState()
      if (delivery?.step !== 'final') return
      sending.reset()
      assignNewIds(session)
      // It is not the one that may have been sent: the new one replaces it.
      const isReplaced = current.stamp.isDraftGone || delivery.road?.by === 'oneRequest'
      const replaced = isReplaced && draft
      if (replaced) session.setState({ draft: { ...replaced, isSuperseded: true } })
      sendNow(delivery.intent)
    },
    markNotSent() {
      sending.reset()
      const { delivery } = session.getState()
      const intent = delivery ? intentOf(delivery) : state.getState().lastIntent
      session.setState({ hint: { kind: 'looked', intent } })
      void reports.write(undefined)
    },
  }
}
