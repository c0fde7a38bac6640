/**
 * Whether a message that was never saved gets a draft by itself: something is written in it, its sender did not
 * switch that off, and nobody has to be asked. What a link, an answer or a file laid here counts once it is edited.
 */
import { isStored } from '#compose/attachments/attachments.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { isUnwritten } from '#storage/isUnwritten.ts'

export function needsDraft({
  session,
  startup,
  tasks,
  state,
}: Pick<DeliveryDeps, 'session' | 'startup' | 'tasks' | 'state'>): boolean {
  const { draft, from, current, settings } = session.getState()
  if (draft || !from || settings?.savesByItself === false) return false
  if (state.getState().byHandId === current.id || tasks.saving.store.getState().error) return false
  // It is only shown.
  if (tasks.sending.outcome()?.kind === 'sent') return false
  const { message } = current.store.getState()
  if (message === current.untouched || message === current.opened || isUnwritten(message))
    return false
  // A file that is in another draft is fetched by a click alone.
  if (message.attachments.some(isStored)) return false
  const now = startup.getState()
  return now.step === 'ready' && !now.auth.isWindowNeeded({ scopes: saveScopes, account: from })
}
