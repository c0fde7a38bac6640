/** Checks the message before it is sent: what was found is asked about, and nothing is sent meanwhile. */
import { largestAttachmentBytes } from '#compose/attachments/attachments.ts'
import { smallFileLimit } from '#delivery/core/planDelivery.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { goesToBeta, settingsOf } from '#sending/context/deliveryAccess.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { statesOfFiles } from '#sending/status/statesOfFiles.ts'
import { takeSnapshot } from '#session/composeSession.ts'
import type { LateChecks } from './preloadChecks.ts'
import { runChecks } from './runChecks.ts'

/** `onOffline`: the checks cannot be fetched now. */
export type Check = (intent: SendIntent, onFine: () => void, onOffline: () => void) => void

export function createCheck(deps: DeliveryDeps): Check {
  const { session, state, startup, reports } = deps
  const isWaiting = () => session.getState().delivery?.step === 'waiting'
  return (intent, onFine, onOffline) => {
    state.setState({ lastIntent: intent })
    const hasWaited = isWaiting()
    const onHere = ({ validateForSend }: LateChecks) => {
      // Cancelled while the checks were fetched.
      if (hasWaited && !isWaiting()) return
      const { capabilities } = settingsOf(startup)
      const means = { states: statesOfFiles(deps), capabilities, isBeta: goesToBeta(startup) }
      const issues = validateForSend(takeSnapshot(session), intent, means)
      if (issues.length === 0) return onFine()
      // It was to be sent by itself: now it is asked about, like any other.
      if (isWaiting()) void reports.write(undefined)
      state.setState({ preSend: { issues, intent } })
    }
    runChecks(deps, 'send', { onHere, onOffline })
  }
}

/** The largest file that can be sent, in bytes. */
export function mostBytesOf({ startup }: Pick<DeliveryDeps, 'startup'>): number {
  return settingsOf(startup).capabilities.uploadSession
    ? largestAttachmentBytes
    : smallFileLimit - 1
}
