/**
 * Looks in the draft for a file that may have arrived although nobody was told.
 *
 * It is known by its name and size; Exchange adds a little to the size, never takes away. What is
 * another file's, or was there before anything of this file could be, is none of its own.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { listAttachments, type ListedAttachment } from '#graph/attachments.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { changeDraft, draftNow, settled } from '#delivery/core/draftChanges.ts'

/** The server's id. */
export async function findUploaded(
  delivery: Delivery,
  file: Pick<Attachment, 'name' | 'size'>,
  unknownAttachments: readonly string[],
): Promise<string | undefined> {
  const unclaimed = await listUnclaimed(delivery)
  const [nearest] = unclaimed
    .filter(({ id, name, size }) => {
      return !unknownAttachments.includes(id) && name === file.name && size >= file.size
    })
    .sort((one, other) => one.size - other.size)
  return nearest?.id
}

/**
 * Files that left the message while it was doubtful whether they had arrived: what is in the draft
 * now may be theirs. A new file of the same name must not be taken for one of them.
 */
export async function findUnknownAttachments(
  delivery: Delivery,
  unconfirmed: readonly string[],
): Promise<string[]> {
  if (unconfirmed.length === 0) return []
  const unknownAttachments = (await listUnclaimed(delivery)).map(({ id }) => id)
  if (unknownAttachments.length === 0) {
    for (const id of unconfirmed) changeDraft(delivery, settled(id))
  }
  return unknownAttachments
}

async function listUnclaimed(delivery: Delivery): Promise<ListedAttachment[]> {
  const { mailbox, call } = delivery
  const listed = await listAttachments(mailbox.graph, draftNow(delivery).id, call)
  const claimed = Object.values(draftNow(delivery).attached)
  return listed.filter(({ id }) => !claimed.includes(id))
}
