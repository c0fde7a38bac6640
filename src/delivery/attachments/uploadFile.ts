/**
 * One large file by its upload session: opened, written down, resumed, held back while it is paused.
 *
 * The session is part of the copy in the mailbox (ServerDraft.uploads) from the moment it exists, so
 * that another page can go on with it. One that ended leaves the file in doubt, because an upload
 * that was finished ends its session too.
 */
import type { FileAttachment } from '#compose/attachments/attachments.ts'
import { GraphError, isRejected } from '#graph/http/graphError.ts'
import { sharedAddressOf } from '#graph/http/accountId.ts'
import { createUploadSession } from '#graph/attachments.ts'
import type { Queue } from '#graph/http/concurrencyLimit.ts'
import { passGate } from './fileLeft.ts'
import { UploadExpired } from '#graph/http/uploadExpired.ts'
import { uploadInRanges } from '#graph/upload/uploadInRanges.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { SharedUploadRefused } from '#delivery/core/deliveryErrors.ts'
import {
  asking,
  changeDraft,
  draftNow,
  markUnconfirmed,
  uploadedTo,
  uploading,
  withoutUpload,
} from '#delivery/core/draftChanges.ts'

/** The server's id of the attachment, or undefined when it hides it. Fails by FileLeft. */
export async function uploadFile(
  delivery: Delivery,
  file: FileAttachment,
  queue: Queue,
): Promise<string | undefined> {
  for (;;) {
    await passGate(delivery, file.id)
    // A file that is paused leaves its place to another.
    const end = await queue(() => uploadUntilPaused(delivery, file), delivery.call.signal)
    if (end.done) return end.attachmentId
  }
}

async function uploadUntilPaused(delivery: Delivery, attachment: FileAttachment) {
  const { id, file } = attachment
  const { mailbox, callbacks, call } = delivery
  const onProgress = (sentBytes: number) => {
    changeDraft(delivery, uploadedTo(id, sentBytes))
    callbacks.onProgress?.(id, sentBytes)
  }
  const isPaused = () => callbacks.gate?.isPaused(id) ?? false
  try {
    const place = resumable(delivery, id) ?? (await openSession(delivery, attachment))
    callbacks.onProgress?.(id, place.resumesAt ?? 0)
    return await uploadInRanges(
      file,
      place,
      { ...call, onProgress, isPaused },
      mailbox.graph.transport,
    )
  } catch (error) {
    if (error instanceof UploadExpired) {
      changeDraft(delivery, (draft) => markUnconfirmed(id)(withoutUpload(id)(draft)))
    }
    throw error
  }
}

function resumable(delivery: Delivery, id: string) {
  const upload = draftNow(delivery).uploads?.[id]
  if (!upload) return undefined
  const now = delivery.callbacks.now ?? Date.now
  if (Date.parse(upload.expires) <= now())
    throw new UploadExpired('The time of the upload is over.')
  return { url: upload.url, resumesAt: upload.next }
}

/** A session that was opened without our knowing is harmless: it dies unused. */
async function openSession(delivery: Delivery, file: FileAttachment) {
  const { mailbox, call } = delivery
  const opening = createUploadSession(mailbox.graph, draftNow(delivery).id, file, call)
  const session = await opening.catch((error: unknown) => {
    const address = sharedAddressOf(mailbox.accountId)
    const isForbidden = address && isRejected(error, 403, 'ErrorAccessDenied')
    throw isForbidden ? new SharedUploadRefused(address, error) : error
  })
  // An answer may have come without its body.
  if (!session?.uploadUrl) throw notToBeSeen()
  const { uploadUrl: url, expirationDateTime: expires } = session
  const upload = { url, expires, next: 0 }
  changeDraft(delivery, (draft) => asking(file)(uploading(file.id, upload)(draft)))
  await delivery.callbacks.whenStored?.()
  return { url, resumesAt: undefined }
}

const notToBeSeen = () =>
  new GraphError({ kind: 'unavailable', status: 201, retryAfterMs: undefined })
