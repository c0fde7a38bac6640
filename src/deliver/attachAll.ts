/**
 * Brings the files of the copy in the mailbox to those of the letter, one after the other.
 *
 * Each one that arrived is reported at once. One whose answer was lost is looked for in the draft
 * before it is sent again.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { isAbort, isInDoubt } from '#graph/graphError.ts'
import { deleteAttachment, listAttachments } from '#graph/mail.ts'
import { UploadExpired } from '#graph/uploadExpired.ts'
import { attachOne } from './attachOne.ts'
import type { Delivery } from './delivery.ts'
import { AttachmentFailed } from './deliveryErrors.ts'
import { planFiles } from './planSave.ts'
import type { ServerDraft } from './serverDraft.ts'

export async function attachAll(delivery: Delivery, draft: ServerDraft): Promise<ServerDraft> {
  const { attachments } = delivery.letter.message
  const { toAttach, toRemove } = planFiles(attachments, draft)
  for (const { id, size } of attachments) {
    if (id in draft.attached) delivery.watch.onProgress?.(id, size)
  }
  let filled = draft
  for (const id of toRemove) filled = await detach(delivery, filled, id)
  for (const file of toAttach) {
    try {
      filled = await attach(delivery, filled, file)
    } catch (error) {
      throw isAbort(error) ? error : new AttachmentFailed(file.id, error)
    }
  }
  return filled
}

async function attach(delivery: Delivery, draft: ServerDraft, file: Attachment) {
  const { report } = delivery
  const done = (serverId: string) => {
    const inDoubt = draft.inDoubt.filter((id) => id !== file.id)
    return report({ ...draft, attached: { ...draft.attached, [file.id]: serverId }, inDoubt })
  }
  const earlier = draft.inDoubt.includes(file.id) && (await findArrived(delivery, draft, file))
  if (earlier) return done(earlier)
  try {
    return done(await attachAndFind(delivery, draft, file))
  } catch (error) {
    if (!isInDoubt(error) && !(error instanceof UploadExpired)) throw error
    report({ ...draft, inDoubt: [...draft.inDoubt.filter((id) => id !== file.id), file.id] })
    const arrived = await findArrived(delivery, draft, file)
    return done(arrived ?? (await attachAndFind(delivery, draft, file)))
  }
}

/** Some servers hide the id of an uploaded file. */
async function attachAndFind(delivery: Delivery, draft: ServerDraft, file: Attachment) {
  const serverId = await attachOne(delivery, draft, file)
  if (serverId) return serverId
  const found = await findArrived(delivery, draft, file)
  if (found) return found
  throw new UploadExpired('The uploaded file is not in the draft.')
}

/** The server's id of a file that is in the draft, though we were never told. */
async function findArrived(delivery: Delivery, draft: ServerDraft, file: Attachment) {
  const { mailbox, watch, call } = delivery
  const claimed = Object.values(draft.attached)
  const listed = await listAttachments(mailbox.graph, draft.id, call)
  const found = listed.find(
    // Exchange adds a little to the size, never takes away.
    ({ id, name, size }) => !claimed.includes(id) && name === file.name && size >= file.size,
  )
  if (found) watch.onProgress?.(file.id, file.size)
  return found?.id
}

async function detach({ mailbox, call, report }: Delivery, draft: ServerDraft, id: string) {
  const { [id]: serverId, ...attached } = draft.attached
  if (serverId) await deleteAttachment(mailbox.graph, draft.id, serverId, call)
  return report({ ...draft, attached })
}
