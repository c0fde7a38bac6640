/**
 * Whether a message that was never saved gets a draft by itself: its files are such that it can only be sent by
 * way of one, and nobody has to be asked. So they are there when it is sent.
 */
import { isStored } from '#compose/attachments/attachments.ts'
import { filesNeedDraft, saveScopes } from '#delivery/core/planDelivery.ts'
import { settingsOf } from '#sending/context/deliveryAccess.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'

export function needsDraft({
  session,
  startup,
}: Pick<DeliveryDeps, 'session' | 'startup'>): boolean {
  const { draft, from, current, settings } = session.getState()
  const { message } = current.store.getState()
  const { attachments } = message
  if (draft || !from || attachments.length === 0 || message === current.untouched) return false
  if (settings?.savesByItself === false) return false
  // One that is in another draft is fetched by a click alone.
  if (attachments.some(isStored)) return false
  const now = startup.getState()
  if (now.step !== 'ready' || now.auth.isWindowNeeded({ scopes: saveScopes, account: from }))
    return false
  return filesNeedDraft(attachments, settingsOf(startup, session).capabilities)
}
