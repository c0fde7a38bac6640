/** What was saved in the mailbox stays known on this device, as far as it keeps anything (session/textVersions.ts). */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { withVersion } from '#session/textVersions.ts'

export function rememberTexts({ session, tasks, state }: DeliveryDeps): () => void {
  const { saving, autosaving } = tasks
  let last = 0
  return () => {
    const at = Math.max(...[saving, autosaving].map(({ store }) => store.getState().result ?? 0))
    const { delivered } = state.getState()
    const { current, recovery } = session.getState()
    if (at === last || at === 0 || !delivered) return
    last = at
    if (!recovery || recovery.store.getState().isOff) return
    const textHistory = withVersion(current.textHistory, { at, body: delivered.body })
    session.setState({ current: { ...current, textHistory } })
  }
}
