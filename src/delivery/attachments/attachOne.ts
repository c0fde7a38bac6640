/**
 * Sends one file to the draft, and does not rest before it is there or will never be: small ones in
 * a POST, large ones by upload session. What an earlier try began is gone on with.
 */
import {
  isFile,
  isStored,
  type Attachment,
  type StoredAttachment,
} from '#compose/attachments/attachments.ts'
import { GraphError, isUnconfirmed, isRejected } from '#graph/http/graphError.ts'
import { addAttachment } from '#graph/attachments.ts'
import type { Queue } from '#graph/http/concurrencyLimit.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { CannotCarry } from '#delivery/core/deliveryErrors.ts'
import { contentMark } from '#delivery/core/contentMark.ts'
import {
  answered,
  asking,
  changeDraft,
  draftNow,
  markUnconfirmed,
  refused,
  requested,
} from '#delivery/core/draftChanges.ts'
import { fetchDraftAttachment } from './fetchDraftAttachment.ts'
import { passGate } from './fileLeft.ts'
import { findUploaded } from './findUploaded.ts'
import { smallFileLimit } from '#delivery/core/planDelivery.ts'
import { retryIfAbsent } from '#delivery/core/retryIfAbsent.ts'
import { toGraphAttachment } from './toGraphAttachment.ts'
import { uploadFile } from './uploadFile.ts'

export type Queues = { readonly small: Queue; readonly large: Queue }

type AttachContext = { readonly queues: Queues; readonly unknownAttachments: readonly string[] }

/** The server's id of the attachment. Fails by FileLeft where it is left to a later run. */
export async function attachOne(
  delivery: Delivery,
  attachment: Attachment,
  { queues, unknownAttachments }: AttachContext,
): Promise<string> {
  const { signal } = delivery.call
  // One that lies in the draft that is replaced; its lane keeps few of them in memory.
  if (isStored(attachment)) await passGate(delivery, attachment.id)
  const file = isStored(attachment)
    ? await queues.small(() => fetchStored(delivery, attachment), signal)
    : attachment
  async function verify() {
    const found = await findUploaded(delivery, file, unknownAttachments)
    if (found !== undefined) changeDraft(delivery, answered(file.id))
    return found
  }
  const attach = () =>
    isFile(file) && file.size >= smallFileLimit
      ? uploadFile(delivery, file, queues.large)
      : queues.small(() => postFile(delivery, file), signal)
  return retryIfAbsent(delivery, {
    mustVerifyFirst: draftNow(delivery).inDoubt.includes(file.id),
    verify,
    // Some servers hide the id of a new file.
    act: async () => (await attach()) ?? (await verify()) ?? notToBeSeen(),
  })
}

/** Once it is known that a draft is gone, what was only in it is too. */
async function fetchStored(delivery: Delivery, attachment: StoredAttachment) {
  const { mailbox, call, outgoing } = delivery
  try {
    return await fetchDraftAttachment(mailbox, delivery.draft(), attachment, call)
  } catch (error) {
    if (outgoing.stamp.isDraftGone && isRejected(error, 404)) throw new CannotCarry('gone')
    throw error
  }
}

/** In doubt, on the device too, from before the request leaves: an answer may never come, not even to this page. */
async function postFile(delivery: Delivery, file: Attachment) {
  const { mailbox, callbacks, call } = delivery
  await passGate(delivery, file.id)
  callbacks.onProgress?.(file.id, 0)
  const body = await toGraphAttachment(file)
  changeDraft(delivery, (draft) => asking(file)(markUnconfirmed(file.id)(draft)))
  if ('contentBytes' in body) {
    const { contentBytes, contentId } = body
    const { id, name } = file
    changeDraft(delivery, requested({ id, name, mark: contentMark(contentBytes), contentId }))
  }
  await callbacks.whenStored?.()
  try {
    const serverId = await addAttachment(mailbox.graph, draftNow(delivery).id, body, call)
    if (serverId !== undefined) changeDraft(delivery, answered(file.id))
    return serverId
  } catch (error) {
    const isSurelyNotThere = error instanceof GraphError && !isUnconfirmed(error)
    if (isSurelyNotThere) changeDraft(delivery, refused(file.id))
    throw error
  }
}

function notToBeSeen(): never {
  throw new GraphError({ kind: 'unavailable', status: 201, retryAfterMs: undefined })
}
