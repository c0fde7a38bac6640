/**
 * A delivery that another tab or page goes on with: it stops, and cleans nothing up.
 *
 * What the writer cancels is taken out of the mailbox again; what is handed over stays there as its record
 * says, and nothing is reported of it any more.
 */
import { isAbort } from '#graph/http/graphError.ts'
import type { DeliveryEvents } from './deliveryContext.ts'

/** The reason of an AbortSignal. */
export const handedOver = new DOMException('The message goes on elsewhere.', 'AbortError')

/** Whether the writer gave it up, so that what was begun has to go. */
export function isCancelled(
  error: unknown,
  { handOver }: Pick<DeliveryEvents, 'handOver'>,
): boolean {
  return isAbort(error) && !handOver?.aborted
}

type Events = Pick<
  DeliveryEvents,
  'onDraft' | 'onRecord' | 'onCreating' | 'onSaving' | 'whenStored'
>

/** After the handing over each report ends the work instead: an answer may still be on its way. */
export function untilHandedOver<Reports extends Events>(
  callbacks: Reports,
  handOver: AbortSignal,
): Reports & Pick<DeliveryEvents, 'handOver'> {
  const stopIfOver = () => {
    if (handOver.aborted) throw handedOver
  }
  return {
    ...callbacks,
    handOver,
    onDraft(draft) {
      stopIfOver()
      callbacks.onDraft?.(draft)
    },
    async onRecord(record) {
      stopIfOver()
      await callbacks.onRecord?.(record)
      stopIfOver()
    },
    async onCreating(begun) {
      // Nobody waits for the news that it is over.
      if (!begun && handOver.aborted) return
      stopIfOver()
      await callbacks.onCreating?.(begun)
    },
    onSaving(request) {
      if (!handOver.aborted) callbacks.onSaving?.(request)
    },
    async whenStored() {
      await callbacks.whenStored?.()
      stopIfOver()
    },
  }
}
