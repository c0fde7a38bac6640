/** Whether the draft in the mailbox is the open message as it is. What cannot be compared yet may differ. */
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { snapshotOf } from '#session/composeSession.ts'

type Deps = Pick<DeliveryDeps, 'session' | 'code' | 'state'>

export function isUnchangedDraft(
  { session, code, state }: Deps,
  isPostponed?: (id: string) => boolean,
): boolean {
  const snapshot = snapshotOf(session.getState())
  const { draft, saveRequest, message } = snapshot
  // Nobody wrote into it: a signature alone is not saved.
  if (draft && snapshot.isUntouched && !saveRequest) return true
  // As MIME it can't be compared: it is what was saved, until that changes.
  const isAsSaved = state.getState().delivered === message && !saveRequest
  if (draft?.isMime && draft.isKept && isAsSaved) return true
  return code.now()?.isUnchangedDraft(snapshot, isPostponed) ?? false
}
