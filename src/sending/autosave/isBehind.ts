/** Whether the draft in the mailbox waits for the network to become the open message. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { isUnchangedDraft } from './isSavedAsIs.ts'

export function isBehind(deps: Pick<DeliveryDeps, 'session' | 'code'>): boolean {
  const { draft, saveRequest } = deps.session.getState()
  const isKept = draft?.isKept === true || saveRequest !== undefined
  return isKept && !isOnline() && !isUnchangedDraft(deps)
}
