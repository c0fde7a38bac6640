/**
 * Uploads one file to an upload session: range by range, in order, and after a failure from where
 * the server says it stands. Our own count is never trusted where the server can be asked.
 *
 * The upload URL carries its own permission and Graph forbids an Authorization header on it, so
 * this goes over the bare line. The session outlives every failure: whoever gives the file up
 * deletes it (cancelUpload in uploadSteps.ts).
 */
import { isBlockedByPolicy, UploadForbidden } from '#graph/http/blockedByPolicy.ts'
import { GraphError, type GraphFailure } from '#graph/http/graphError.ts'
import { waitReason, type Transport, type OnWait } from '#graph/http/transport.ts'
import { retryDelay } from '#graph/http/retry.ts'
import {
  askStep,
  mostSteps,
  putRange,
  stepBytes,
  type Upload,
  type UploadStep,
} from './uploadSteps.ts'

export type UploadCallbacks = {
  readonly signal?: AbortSignal | undefined
  /** The first byte the server still wants; in the end the file's size. */
  readonly onProgress?: ((sentBytes: number) => void) | undefined
  readonly onWait?: OnWait | undefined
  /** Asked before each range: a yes ends the upload there, to be resumed. */
  readonly isPaused?: (() => boolean) | undefined
}

export type UploadPlace = {
  readonly url: string
  /** Of a session begun earlier: where it stood. The server is asked before anything is sent. */
  readonly resumesAt?: number | undefined
}

export type UploadEnd =
  /** The new attachment's id, or undefined when the server hides it. */
  { readonly done: true; readonly attachmentId: string | undefined } | { readonly done: false }

export async function uploadInRanges(
  file: Blob,
  { url, resumesAt }: UploadPlace,
  callbacks: UploadCallbacks,
  transport: Transport,
): Promise<UploadEnd> {
  const { signal, onProgress, onWait, isPaused } = callbacks
  const upload: Upload = { file, url, transport, signal }
  const speed = createSpeed()
  const patience = createPatience()
  let start = resumesAt ?? 0
  let mustAsk = resumesAt !== undefined
  while (!isPaused?.()) {
    try {
      const step = await (mustAsk
        ? askStep(upload, start)
        : putFurther(upload, start, speed.bytes()))
      if (step.done) {
        onProgress?.(file.size)
        return step
      }
      if (!mustAsk) speed.quicken()
      mustAsk = false
      start = step.next
      onProgress?.(start)
      patience.renew(start)
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      if (isLost(error) && (await isBlockedByPolicy(url))) throw new UploadForbidden(url)
      if (!mustAsk && isTimedOut(error)) speed.slow()
      const forMs = patience.delayAfter(error.failure)
      if (forMs === undefined) throw error
      await transport.wait({ forMs, why: waitReason(error.failure) }, signal, onWait)
      mustAsk = true // the lost answer may have been a yes
    }
  }
  return { done: false }
}

function isLost({ failure }: GraphError): boolean {
  return failure.kind === 'offline' && failure.left
}

/** The transport gave it up (graph/http/transport.ts): the connection is dead, or slower than the range is large. */
function isTimedOut({ cause }: GraphError): boolean {
  return cause instanceof DOMException && cause.name === 'TimeoutError'
}

/** Of what did not get through in time half is tried next; what gets through is doubled again. */
function createSpeed() {
  let steps = mostSteps
  return {
    bytes: () => steps * stepBytes,
    slow: () => (steps = Math.max(1, Math.floor(steps / 2))),
    quicken: () => (steps = Math.min(mostSteps, steps * 2)),
  }
}

/** The server took a range and wants it again: now and then a hiccup, forever an endless upload. */
async function putFurther(upload: Upload, start: number, bytes: number): Promise<UploadStep> {
  const step = await putRange(upload, start, bytes)
  if (step.done || step.next > start) return step
  throw new GraphError({ kind: 'unavailable', status: 200, retryAfterMs: undefined })
}

/** A mailbox takes 150 MB in five minutes (Graph: throttling limits), so being told to wait is usual. */
const mostThrottles = 20

function createPatience() {
  let furthest = 0
  let attempt = 1
  let throttles = 0

  /** Bytes got through: the next trouble is a new one. */
  function renew(next: number) {
    if (next <= furthest) return
    furthest = next
    attempt = 1
    throttles = 0
  }

  function delayAfter(failure: GraphFailure) {
    if (failure.kind !== 'throttled') return retryDelay('PUT', failure, attempt++)
    throttles += 1
    return throttles > mostThrottles
      ? undefined
      : retryDelay('PUT', failure, Math.min(throttles, longestBackoff))
  }

  return { renew, delayAfter }
}

/** Without Retry-After: the fourth wait, 24 seconds, is long enough for all that follow. */
const longestBackoff = 4
