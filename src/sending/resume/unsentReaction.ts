/** A message that was not sent says so, on this page and the next: kept with it, as soon as it is known. */
import { autosaveTrouble } from '#sending/autosave/autosaveProblem.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { createEdgeTrigger } from '#sending/context/createEdgeTrigger.ts'

export function unsentReaction({ session, tasks, state }: DeliveryDeps): () => void {
  const isMissing = createEdgeTrigger()
  const hasFailed = createEdgeTrigger()
  return () => {
    const { current, delivery } = session.getState()
    const { lastIntent: intent } = state.getState()
    const outcome = tasks.sending.outcome()
    if (outcome?.kind === 'notSent') {
      if (isMissing(current.key)) {
        const { kind, requestId } = outcome
        session.setState({ hint: { kind, intent, requestId } })
      }
    } else isMissing(undefined)
    // With a record it goes on, or is looked for.
    const { error } = tasks.sending.store.getState()
    if (hasFailed(error && !delivery ? current.key : undefined)) {
      const isOffline = autosaveTrouble(error) === 'offline'
      session.setState({ hint: { kind: 'failed', ...(isOffline && { intent }) } })
    }
  }
}
