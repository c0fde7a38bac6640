/** A message that may have been sent: it is looked for again, or the writer says that it is not there. */
import { lookScopes } from '#delivery/send/verifyScopes.ts'
import type { MessageActions } from '#sending/actions/messageActions.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { restamp } from '#session/assignNewIds.ts'
import { readLetter } from '#session/composeSession.ts'

export type VerifyActions = {
  /** Without a window. */
  readonly look: () => void
  /** In a click: asks first where nobody may look. */
  readonly lookAgain: () => void
  /** In a click: with the permission that is missing. */
  readonly allowLook: () => void
  /** Another version was sent: this one is under new ids, as a message that no draft belongs to. */
  readonly sendAsNew: () => void
  /** The writer looked and did not find it, so it counts as not sent. */
  readonly settleDoubt: () => void
}

export function verifyActions(
  deps: DeliveryDeps,
  { sendNow }: Pick<MessageActions, 'sendNow'>,
): VerifyActions {
  const { session, tasks, state, reports } = deps
  const { sending, mayLook } = tasks

  function look(asksFor?: readonly string[]) {
    state.setState({ aside: undefined })
    const ready = readLetter(session)
    sending.look(ready, reports.watch(ready.id), asksFor)
  }

  return {
    look: () => look(),
    lookAgain() {
      const { delivery } = session.getState()
      const needsWindow = delivery?.step === 'final' && !mayLook(delivery.accountId)
      look(needsWindow ? lookScopes : undefined)
    },
    allowLook: () => look(lookScopes),
    sendAsNew() {
      const { delivery, draft, letter } = session.getState()
      if (delivery?.step !== 'final') return
      sending.reset()
      restamp(session)
      // It was saved after that one was gone: the new one replaces it.
      const replaced = letter.stamp.isDraftGone && draft
      if (replaced) session.setState({ draft: { ...replaced, isAltered: true } })
      sendNow(delivery.intent)
    },
    settleDoubt() {
      sending.reset()
      state.setState({ aside: { kind: 'looked' } })
      void reports.write(undefined)
    },
  }
}
