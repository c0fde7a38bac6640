/**
 * What is done for a letter that shall be saved in its mailbox: permission first. Without React.
 *
 * That it was asked for is told before anything is done, so that it is written down with the letter: whoever
 * finds the letter later, half saved, goes on.
 */
import { orAbort } from '#graph/http/orAbort.ts'
import type { DeliveryWatch } from '#delivery/core/deliveryContext.ts'
import type { AskAccess } from '#graph/mailbox.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { whenFree, type Work } from './deliveryTask.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { AccessRefused } from '#access/accessDenied.ts'
import { isCancelled } from '#delivery/core/handedOver.ts'
import type { LoadCode } from './lazyDelivery.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'

/** A saving of its own: to where, and with what permission, it knows itself. */
export type SavingWork = (letter: Letter, watch: DeliveryWatch) => Promise<unknown>

export type SaveMeans = {
  readonly access: AskAccess
  readonly loadCode: LoadCode
}

/** Gives the time at which it was saved, in milliseconds since 1970. */
export function saveWork({ access, loadCode }: SaveMeans) {
  return (letter: Letter, as: SendIntent['as'] = 'json'): Work<number> =>
    async (watch) => {
      watch.onSaving?.({ as })
      try {
        const mailbox = await orAbort(access(saveScopes), watch.signal)
        const { saveAsMime, saveDraft, saveUnsent } = await loadCode()
        const free = await orAbort(whenFree(watch), watch.signal)
        const saveLetter = as === 'mime' ? saveAsMime : saveDraft
        await saveUnsent(saveLetter, mailbox, { ...letter, ...free }, watch)
      } catch (error) {
        if (isCancelled(error, watch) || isGivenUp(error, letter)) watch.onSaving?.(undefined)
        throw error
      }
      watch.onSaving?.(undefined)
      return Date.now()
    }
}

/** At the sign-in, before anything of it lay in the mailbox. */
function isGivenUp(error: unknown, { draft, creating }: Letter): boolean {
  return error instanceof AccessRefused && error.why !== 'offline' && !draft && !creating
}

/** Saves the letter on the desk; false, and nothing done, while it is being sent or another tab has it. */
export type SaveBy = (work: SavingWork) => Promise<boolean>
