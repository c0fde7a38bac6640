/**
 * Uploads one file to an upload session: range by range, in order, and after a failure from where
 * the server says it stands. Our own count is never trusted, and only one range is in memory.
 *
 * The upload URL carries its own permission and Graph forbids an Authorization header on it, so
 * this goes over the bare line. A session that is not finished is deleted.
 */
import { GraphError } from './graphError.ts'
import { waitReason, type Line, type OnWait } from './line.ts'
import { retryDelay } from './retry.ts'
import { UploadExpired } from './uploadExpired.ts'
import { askStep, cancelUpload, putRange, type Upload } from './uploadSteps.ts'

export type UploadWatch = {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((sentBytes: number) => void) | undefined
  readonly onWait?: OnWait | undefined
}

/** The new attachment's id, or undefined when the server hides it. */
export async function uploadInRanges(
  file: Blob,
  url: string,
  watch: UploadWatch,
  line: Line,
): Promise<string | undefined> {
  const upload: Upload = { file, url, line, signal: watch.signal }
  try {
    return await sendRanges(upload, watch)
  } catch (error) {
    if (!(error instanceof UploadExpired)) await cancelUpload(upload)
    throw error
  }
}

async function sendRanges(upload: Upload, { signal, onProgress, onWait }: UploadWatch) {
  let start = 0
  let furthest = 0
  let isLost = false
  for (let attempt = 1; ;) {
    try {
      const step = isLost ? await askStep(upload, start) : await putRange(upload, start)
      if (step.done) {
        onProgress?.(upload.file.size)
        return step.attachmentId
      }
      if (!isLost && step.next <= start) throw stuck()
      isLost = false
      start = step.next
      onProgress?.(start)
      if (start > furthest) attempt = 1 // bytes got through: the next trouble is a new one
      furthest = Math.max(furthest, start)
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      const forMs = retryDelay('PUT', error.failure, attempt++)
      if (forMs === undefined) throw error
      await upload.line.wait({ forMs, why: waitReason(error.failure) }, signal, onWait)
      isLost = true // the lost answer may have been a yes
    }
  }
}

/** The server took a range and wants it again: now and then a hiccup, forever an endless upload. */
const stuck = () => new GraphError({ kind: 'unavailable', status: 200, retryAfterMs: undefined })
