/** The state of each file of the open message this moment. */
import type { AttachmentStates } from '#compose/attachments/attachments.ts'
import type { DeliveryDeps } from '#sending/context/deliveryDeps.ts'
import { attachmentStates } from './attachmentStates.ts'
import { currentFailure } from './failures.ts'

export function statesOfFiles(
  deps: Pick<DeliveryDeps, 'session' | 'tasks' | 'explainer'>,
): AttachmentStates {
  const { current, draft } = deps.session.getState()
  const { attachments } = current.store.getState().message
  const sending = deps.tasks.sending.store.getState()
  const saving = deps.tasks.saving.store.getState()
  return attachmentStates(attachments, draft, { sending, saving }, currentFailure(deps))
}
