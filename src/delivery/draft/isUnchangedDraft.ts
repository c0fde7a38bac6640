/** Whether all of a message lies in its draft already. Pure. */
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planFiles } from '#delivery/attachments/planAttachments.ts'
import { planSave } from './planSave.ts'

export function isUnchangedDraft(outgoing: OutgoingMessage): boolean {
  const { draft, message } = outgoing
  if (!draft?.isKept) return false
  const wanted = toGraphMessageWithIds(outgoing)
  if (JSON.stringify(wanted.extensions) !== JSON.stringify(draft.written.extensions)) return false
  const plan = planSave(wanted, draft, draft.accountId)
  if (plan.how !== 'patch' || Object.keys(plan.changes).length > 0) return false
  const { toAttach, toRemove } = planFiles(message.attachments, draft)
  return toAttach.length === 0 && toRemove.length === 0
}
