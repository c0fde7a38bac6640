/**
 * Takes out of a draft what a lost request brought although the file was asked for again, or has left the message.
 *
 * Only what has the name and the bytes of a request of ours that was never answered; a file of another program
 * stays, also one of the same name. Costs nothing as long as every request was answered.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { deleteAttachment } from '#graph/attachments.ts'
import { getAttachmentContent, listStoredFiles } from '#graph/fullDraft.ts'
import type { GraphAttachmentRead } from '#graph/types.ts'
import { contentMark } from '#delivery/core/contentMark.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { answered } from '#delivery/core/draftChanges.ts'
import type { ServerDraft, UnansweredFile } from '#delivery/core/serverDraft.ts'
import { toFileAttachment } from './toFileAttachment.ts'

export async function removeLateFiles(
  delivery: Delivery,
  draft: ServerDraft,
): Promise<ServerDraft> {
  const { mailbox, outgoing, call, report } = delivery
  if (!draft.unanswered) return draft
  const there = await listStoredFiles(mailbox.graph, draft.id, call)
  const claimed = new Set(Object.values(draft.attached))
  const free = new Set(there.filter(({ id }) => !claimed.has(id)))
  const lacking = outgoing.message.attachments.filter(
    ({ id }) => !there.some((one) => one.id === draft.attached[id]),
  )
  let now = draft
  for (const request of draft.unanswered) {
    const arrived = await findArrived(delivery, draft, request, free)
    // The message's own file may be one of them, found by its name.
    const surplus = arrived.slice(countNamed(lacking, request.name)).at(-1)
    if (!surplus) continue
    free.delete(surplus)
    await deleteAttachment(mailbox.graph, draft.id, surplus.id, call)
    now = report({ ...answered(request.id)(now), etag: undefined })
  }
  return now
}

const countNamed = (files: readonly Attachment[], wanted: string) =>
  files.filter(({ name }) => name === wanted).length

async function findArrived(
  { mailbox, call }: Delivery,
  draft: ServerDraft,
  { name, mark, contentId }: UnansweredFile,
  free: ReadonlySet<GraphAttachmentRead>,
): Promise<GraphAttachmentRead[]> {
  const arrived: GraphAttachmentRead[] = []
  for (const one of free) {
    const isNamed = one.name === name && one['@odata.type']?.endsWith('.fileAttachment') !== false
    if (!isNamed || (contentId !== undefined && one.contentId !== contentId)) continue
    const file = await getAttachmentContent(mailbox.graph, draft.id, one.id, call)
    const known = { id: one.id, name, contentType: file.type, size: file.size, file }
    const { contentBytes } = await toFileAttachment(known)
    if (contentMark(contentBytes) === mark) arrived.push(one)
  }
  return arrived
}
