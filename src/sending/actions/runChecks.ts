/**
 * Has the open message checked before it leaves; what could not be checked stays.
 *
 * Should the checks still have to come, another message may lie there when they have: it is none of
 * the click's business.
 */
import type { Intent } from '#delivery/failure/explanation.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'
import { whyMissing } from '#lazy/whyMissing.ts'
import { preloadChecks, type LateChecks } from './preloadChecks.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'

type Deps = Pick<DeliveryDeps, 'session'>

type Answers = {
  readonly onHere: (checks: LateChecks) => void
  /** Whether nothing more has to be said of it: there may be more to offer than trying again. */
  readonly onMissing?: (why: WhyMissing) => boolean
}

export function runChecks({ session }: Deps, intent: Intent, { onHere, onMissing }: Answers): void {
  const { key } = session.getState().current
  const isStillThere = () => session.getState().current.key === key
  async function tell() {
    const why = await whyMissing()
    if (!isStillThere()) return
    if (!onMissing?.(why)) session.setState({ hint: { kind: 'unchecked', intent, why } })
  }
  preloadChecks.use(
    (checks) => {
      if (!isStillThere()) return
      if (session.getState().hint?.kind === 'unchecked') session.setState({ hint: undefined })
      onHere(checks)
    },
    () => void tell(),
  )
}
