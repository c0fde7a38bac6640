/** A file that a save nobody waits for leaves to a later run: it is no failure, and the others go on. */
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { CannotCarry } from '#delivery/core/deliveryErrors.ts'
import { UploadForbidden } from '#graph/http/blockedByPolicy.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { UnreadableFile } from '#graph/http/readBytes.ts'

export class FileLeft extends Error {
  override readonly name = 'FileLeft'
}

/** Waits until the file may go on; fails by FileLeft where nobody waits. */
export async function passGate({ callbacks, call }: Delivery, id: string): Promise<void> {
  const mayGoOn = (await callbacks.gate?.pass(id, call.signal)) ?? true
  if (!mayGoOn) throw new FileLeft('It is left to a later run.')
}

const isGone = ({ status, code }: { status: number; code: string }) =>
  status === 404 && code === 'ErrorItemNotFound'

/** Whether trying again by itself would fail again. A draft that is gone says nothing of the file. */
export function isFinal(error: unknown): error is Error {
  if (error instanceof UnreadableFile || error instanceof CannotCarry) return true
  if (error instanceof UploadForbidden) return true
  if (!(error instanceof GraphError)) return false
  const { failure } = error
  return failure.kind === 'rejected' && !isGone(failure)
}
