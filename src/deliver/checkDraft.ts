/**
 * Looks at the draft before it is sent: has it exactly the letter's files?
 *
 * A file counts as there by its id or by its name, because Exchange may change either. If the draft
 * differs, it is marked, and the next try makes a new one.
 */
import { listAttachments, type ListedAttachment } from '#graph/mail.ts'
import type { Delivery } from './delivery.ts'
import { DraftAltered } from './deliveryErrors.ts'
import type { ServerDraft } from './serverDraft.ts'

export async function checkDraft(delivery: Delivery, draft: ServerDraft): Promise<void> {
  const { mailbox, letter, call, report } = delivery
  const there = await listAttachments(mailbox.graph, draft.id, call)
  const { attachments } = letter.message
  const isThere = (id: string, name: string) =>
    there.some((one: ListedAttachment) => one.id === draft.attached[id] || one.name === name)
  const isWhole = attachments.every(({ id, name }) => isThere(id, name))
  if (isWhole && there.length === attachments.length) return
  report({ ...draft, isAltered: true })
  throw new DraftAltered('The draft has other files than the letter.')
}
