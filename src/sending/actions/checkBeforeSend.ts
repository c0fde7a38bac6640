/** Checks the message before it is sent: what was found is asked about, and nothing is sent meanwhile. */
import { isOwnAddress } from '#access/ownAddresses.ts'
import { largestAttachmentBytes } from '#compose/attachments/attachments.ts'
import { planDelivery, smallFileLimit, type SendAttempt } from '#delivery/core/planDelivery.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { WhyMissing } from '#lazy/missingReason.ts'
import { goesToBeta, settingsOf } from '#sending/context/deliveryAccess.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'
import type { LateChecks } from './preloadChecks.ts'
import { runChecks } from './runChecks.ts'

/** `onFine` gets the attempt that was checked; `onMissing`: as in runChecks.ts. */
export type Check = (
  intent: SendIntent,
  onFine: (attempt: SendAttempt) => void,
  onMissing: (why: WhyMissing) => boolean,
) => void

export function createCheck(deps: DeliveryDeps): Check {
  const { session, state, startup, reports } = deps
  const isWaiting = () => session.getState().delivery?.step === 'waiting'
  return (intent, onFine, onMissing) => {
    state.setState({ lastIntent: intent })
    const hasWaited = isWaiting()
    const onHere = ({ validateForSend }: LateChecks) => {
      // Cancelled while the checks were fetched.
      if (hasWaited && !isWaiting()) return
      const { capabilities } = settingsOf(startup, session)
      const options = {
        states: state.getState().statesOf?.() ?? {},
        capabilities,
        isBeta: goesToBeta(startup),
        bigTexts: session.getState().current.store.getState().bigTexts.length,
      }
      const ready = takeSnapshot(session)
      const attempt = planAttempt(deps, ready, intent)
      const issues = validateForSend(ready, attempt, options)
      if (issues.length === 0) return onFine(attempt)
      // It was to be sent by itself: now it is asked about, like any other.
      if (isWaiting()) void reports.write(undefined)
      state.setState({ preSend: { issues, intent } })
    }
    runChecks(deps, 'send', { onHere, onMissing })
  }
}

/** How the message goes, sent as it is now. Another's address takes a permission of its own. */
export function planAttempt(
  { startup, session }: Pick<DeliveryDeps, 'startup' | 'session'>,
  { message, draft, from }: MessageSnapshot,
  intent: SendIntent,
): SendAttempt {
  const { capabilities } = settingsOf(startup, session)
  const plan = planDelivery(message, { draft, capabilities, ...intent })
  const { sender } = message
  const isOthers = from && sender && 'address' in sender && !isOwnAddress(from, sender.address)
  if (!isOthers) return { intent, plan }
  return { intent, plan: { ...plan, scopes: [...plan.scopes, 'Mail.Send.Shared'] } }
}

/** The largest file that can be sent, in bytes. */
export function mostBytesOf({
  startup,
  session,
}: Pick<DeliveryDeps, 'startup' | 'session'>): number {
  return settingsOf(startup, session).capabilities.uploadSession
    ? largestAttachmentBytes
    : smallFileLimit - 1
}
