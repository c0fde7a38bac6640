/** Whether the draft in the mailbox waits for the network to become the open message. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { followsMessage } from './followsMessage.ts'
import { isUnchangedDraft } from './isUnchangedDraft.ts'

export function isBehind(deps: Pick<DeliveryDeps, 'session' | 'code'>): boolean {
  return followsMessage(deps.session.getState()) && !isOnline() && !isUnchangedDraft(deps)
}
