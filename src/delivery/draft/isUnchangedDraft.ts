/** Whether all of a message lies in its draft already; files that `isPostponed` are not counted. Pure. */
import { toDraftMessage } from './draftMessage.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { planFiles } from '#delivery/attachments/planAttachments.ts'
import { planSave } from './planSave.ts'

export function isUnchangedDraft(
  outgoing: OutgoingMessage,
  isPostponed: (id: string) => boolean = () => false,
): boolean {
  const { draft, message } = outgoing
  if (!draft?.isKept) return false
  const wanted = toDraftMessage(outgoing)
  if (JSON.stringify(wanted.extensions) !== JSON.stringify(draft.written.extensions)) return false
  const plan = planSave(wanted, draft, draft.accountId)
  if (plan.how !== 'patch' || Object.keys(plan.changes).length > 0) return false
  const { toAttach, toRemove, toGiveUp } = planFiles(message.attachments, draft)
  return toAttach.every(({ id }) => isPostponed(id)) && toRemove.length + toGiveUp.length === 0
}
