/** Whether the draft in the mailbox is the open message as it is. What cannot be compared yet may differ. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { snapshotOf } from '#session/composeSession.ts'

export function isUnchangedDraft(
  { session, code }: Pick<DeliveryDeps, 'session' | 'code'>,
  isHeld?: (id: string) => boolean,
): boolean {
  return code.now()?.isUnchangedDraft(snapshotOf(session.getState()), isHeld) ?? false
}
