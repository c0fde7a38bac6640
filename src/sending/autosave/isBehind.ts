/** Whether the draft in the mailbox is not the open message, and why: it waits for the network, or for a click. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isOnline } from '#sending/context/network.ts'
import { followsMessage, isKept } from './followsMessage.ts'
import { isUnchangedDraft } from './isUnchangedDraft.ts'

type Deps = Pick<DeliveryDeps, 'session' | 'code' | 'state'>

export function isBehind(deps: Deps): 'offline' | 'off' | undefined {
  const state = deps.session.getState()
  const follows = followsMessage(state)
  if (follows ? isOnline() : !isKept(state)) return undefined
  if (isUnchangedDraft(deps)) return undefined
  return follows ? 'offline' : 'off'
}
