/**
 * Has the letter on the desk checked before it leaves; what could not be checked stays.
 *
 * Should the checks still have to come, another letter may lie there when they have: it is none of
 * the click's business.
 */
import type { Intent } from '#delivery/failure/explanation.ts'
import { whyMissing } from '#lazy/whyMissing.ts'
import { letterChecks, type LetterChecks } from './preloadChecks.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'

type Deps = Pick<DeliveryDeps, 'session' | 'state'>

type Answers = {
  readonly onHere: (checks: LetterChecks) => void
  /** Without a network there is more to offer than trying again. */
  readonly onOffline?: () => void
}

export function checkLetter(
  { session, state }: Deps,
  intent: Intent,
  { onHere, onOffline }: Answers,
): void {
  const { key } = session.getState().letter
  const isStillThere = () => session.getState().letter.key === key
  async function tell() {
    const why = await whyMissing()
    if (!isStillThere()) return
    if (why === 'offline' && onOffline) onOffline()
    else state.setState({ aside: { kind: 'unchecked', intent, why } })
  }
  letterChecks.use(
    (checks) => {
      if (isStillThere()) onHere(checks)
    },
    () => void tell(),
  )
}
