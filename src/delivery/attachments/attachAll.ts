/**
 * Brings the files of the copy in the mailbox to those of the message.
 *
 * Small ones go one after the other, large ones two side by side, and of two that bear one name the
 * second waits for the first, since only the name tells whose a file in the draft is. Each step is
 * reported at once. A failure leaves what is under way to be resumed; only the writer's giving up
 * ends it. A save that nobody waits for may leave files to a later run.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { isAbort } from '#graph/http/graphError.ts'
import { deleteAttachment } from '#graph/attachments.ts'
import { createQueue } from '#graph/http/concurrencyLimit.ts'
import { cancelUpload } from '#graph/upload/uploadSteps.ts'
import { attachOne, type Queues } from './attachOne.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { AttachmentFailed } from '#delivery/core/deliveryErrors.ts'
import {
  attached,
  changeDraft,
  detached,
  draftNow,
  markUnconfirmed,
  withoutUpload,
} from '#delivery/core/draftChanges.ts'
import { FileLeft, isFinal } from './fileLeft.ts'
import { findUnknownAttachments } from './findUploaded.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import { planFiles } from './planAttachments.ts'
import type { ServerDraft } from '#delivery/core/serverDraft.ts'
import { runConcurrently } from '#delivery/core/runConcurrently.ts'
import { createLongestWait } from '#delivery/core/longestWait.ts'
import type { UploadGate } from '#delivery/core/uploadPause.ts'

/** Graph's mailbox takes four requests at once; two are left for everything else. */
const uploadsAtOnce = 2

export async function attachAll(delivery: Delivery, draft: ServerDraft): Promise<ServerDraft> {
  const { outgoing, callbacks } = delivery
  const { attachments } = outgoing.message
  const { toAttach, toRemove, toGiveUp, unconfirmed } = planFiles(attachments, draft)
  for (const { id, size } of attachments) {
    if (id in draft.attached) callbacks.onProgress?.(id, size)
  }
  for (const id of toRemove) await detach(delivery, id)
  for (const id of toGiveUp) await abandonUpload(delivery, id)
  const unknownAttachments = await findUnknownAttachments(delivery, [...toGiveUp, ...unconfirmed])
  try {
    await runConcurrently(toTasks(delivery, toAttach, unknownAttachments), callbacks.signal)
  } catch (error) {
    if (callbacks.signal?.aborted && isCancelled(callbacks.signal.reason, callbacks))
      await giveUpAll(delivery)
    throw error
  }
  return draftNow(delivery)
}

function toTasks(
  delivery: Delivery,
  files: readonly Attachment[],
  unknownAttachments: readonly string[],
) {
  const { callbacks, call } = delivery
  const board = createLongestWait(call.onWait, callbacks.now ?? Date.now)
  const queues: Queues = { small: createQueue(1), large: createQueue(uploadsAtOnce) }
  const lastOfName = new Map<string, Promise<void>>()

  async function attach(file: Attachment, signal: AbortSignal): Promise<void> {
    const own = { ...delivery, call: { signal, onWait: board.reporter() } }
    try {
      const serverId = await attachOne(own, file, {
        queues,
        unknownAttachments,
      })
      changeDraft(delivery, attached(file.id, serverId))
      callbacks.onProgress?.(file.id, file.size)
    } catch (error) {
      if (!isLeft(callbacks.gate, file.id, error)) throw failureOf(file.id, error)
    }
  }

  return files.map((file) => (signal: AbortSignal) => {
    const before = lastOfName.get(file.name)
    const task = before ? before.then(() => attach(file, signal)) : attach(file, signal)
    lastOfName.set(file.name, task)
    return task
  })
}

/** In the background the others go on without it. */
function isLeft(gate: UploadGate | undefined, id: string, error: unknown): boolean {
  if (error instanceof FileLeft) return true
  if (!gate?.refuse || !isFinal(error)) return false
  gate.refuse(id, new AttachmentFailed(id, error))
  return true
}

function failureOf(id: string, error: unknown): unknown {
  return isAbort(error) ? error : new AttachmentFailed(id, error)
}

async function detach(delivery: Delivery, id: string) {
  const { mailbox, call } = delivery
  const draft = draftNow(delivery)
  const serverId = draft.attached[id]
  if (serverId) await deleteAttachment(mailbox.graph, draft.id, serverId, call)
  changeDraft(delivery, detached(id))
}

/** Its last bytes may have arrived in this moment. */
async function abandonUpload(delivery: Delivery, id: string) {
  const upload = draftNow(delivery).uploads?.[id]
  if (upload) await cancelUpload(upload.url, delivery.mailbox.graph.transport)
  changeDraft(delivery, (draft) => markUnconfirmed(id)(withoutUpload(id)(draft)))
}

async function giveUpAll(delivery: Delivery) {
  const underWay = Object.keys(draftNow(delivery).uploads ?? {})
  await Promise.all(underWay.map((id) => abandonUpload(delivery, id)))
}
