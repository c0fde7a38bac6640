/**
 * Has the open message checked before it leaves; what could not be checked stays.
 *
 * Should the checks still have to come, another message may lie there when they have: it is none of
 * the click's business.
 */
import type { Intent } from '#delivery/failure/explanation.ts'
import { whyMissing } from '#lazy/whyMissing.ts'
import { preloadChecks, type LateChecks } from './preloadChecks.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'

type Deps = Pick<DeliveryDeps, 'session' | 'state'>

type Answers = {
  readonly onHere: (checks: LateChecks) => void
  /** Without a network there is more to offer than trying again. */
  readonly onOffline?: () => void
}

export function runChecks(
  { session, state }: Deps,
  intent: Intent,
  { onHere, onOffline }: Answers,
): void {
  const { key } = session.getState().current
  const isStillThere = () => session.getState().current.key === key
  async function tell() {
    const why = await whyMissing()
    if (!isStillThere()) return
    if (why === 'offline' && onOffline) onOffline()
    else state.setState({ hint: { kind: 'unchecked', intent, why } })
  }
  preloadChecks.use(
    (checks) => {
      if (isStillThere()) onHere(checks)
    },
    () => void tell(),
  )
}
