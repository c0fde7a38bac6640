/** Whether all of a letter lies in its draft already. Pure. */
import { toStampedMessage, type Letter } from '#delivery/core/outgoingMessage.ts'
import { planFiles } from '#delivery/attachments/planAttachments.ts'
import { planSave } from './planSave.ts'

export function isSavedAsIs(letter: Letter): boolean {
  const { draft, message } = letter
  if (!draft?.isKept) return false
  const wanted = toStampedMessage(letter)
  if (JSON.stringify(wanted.extensions) !== JSON.stringify(draft.written.extensions)) return false
  const plan = planSave(wanted, draft, draft.accountId)
  if (plan.how !== 'patch' || Object.keys(plan.changes).length > 0) return false
  const { toAttach, toRemove } = planFiles(message.attachments, draft)
  return toAttach.length === 0 && toRemove.length === 0
}
