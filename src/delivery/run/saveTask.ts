/**
 * What is done for a message that shall be saved in its mailbox: permission first. Without React.
 *
 * That it was asked for is told before anything is done, so that it is written down with the message: whoever
 * finds the message later, half saved, goes on. So does a later run with the files that this one left.
 */
import { orAbort } from '#graph/http/orAbort.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { Acquire } from '#graph/mailbox.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { afterSaves, type TaskFunction } from './deliveryTask.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import type { LoadCode } from './lazyDelivery.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'

/** A saving of its own: to where, and with what permission, it knows itself. */
export type SaveFunction = (
  outgoing: OutgoingMessage,
  callbacks: DeliveryEvents,
) => Promise<unknown>

export type SaveDeps = {
  readonly access: Acquire
  readonly loadCode: LoadCode
  /** What it saves was asked for in a click. */
  readonly isByClick?: true
}

/** Gives the time at which it was saved, in milliseconds since 1970. */
export function saveTask({ access, loadCode, isByClick }: SaveDeps) {
  return (outgoing: OutgoingMessage, as: SendIntent['as'] = 'json'): TaskFunction<number> =>
    async (callbacks) => {
      callbacks.onSaving?.({ as, ...(isByClick && { isByClick }) })
      callbacks.signal.addEventListener('abort', () => forget(callbacks))
      try {
        const mailbox = await orAbort(access(saveScopes), callbacks.signal)
        const { saveAsMime, saveDraft, saveUnsent } = await loadCode()
        const free = await orAbort(afterSaves(callbacks), callbacks.signal)
        const saveMessage = as === 'mime' ? saveAsMime : saveDraft
        await saveUnsent(saveMessage, mailbox, { ...outgoing, ...free }, callbacks)
      } catch (error) {
        if (isCancelled(error, callbacks) || isGivenUp(error, outgoing))
          callbacks.onSaving?.(undefined)
        throw error
      }
      if (!callbacks.gate.hasLeft?.()) callbacks.onSaving?.(undefined)
      return Date.now()
    }
}

/** Given up: whatever becomes of what is cleaned up now, a later page does not begin it again. */
function forget({ handOver, onSaving }: DeliveryEvents): void {
  if (!handOver?.aborted) onSaving?.(undefined)
}

/** At the sign-in, before anything of it lay in the mailbox. */
function isGivenUp(error: unknown, { draft, creating }: OutgoingMessage): boolean {
  return error instanceof AccessDenied && error.why !== 'offline' && !draft && !creating
}

/** Saves the open message; false, and nothing done, while it is being sent or another tab has it. */
export type SaveBy = (work: SaveFunction) => Promise<boolean>
