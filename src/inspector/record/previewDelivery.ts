/**
 * The calls that sending, or saving, this message would make: told by the code that makes them.
 *
 * What is too large for MIME is not even written: nobody could send it.
 */
import { dropLocations } from '#delivery/attachments/dropLocations.ts'
import { MimeTooLarge } from '#delivery/core/deliveryErrors.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { fitsMime } from '#delivery/checks/validateMime.ts'
import type { DeliveryPlan } from '#delivery/core/planDelivery.ts'
import { saveAsMime } from '#delivery/draft/saveAsMime.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { sendMessage } from '#delivery/send/sendMessage.ts'
import { nextVersion } from '#delivery/core/version.ts'
import { recordCalls, type Deliver, type Destination, type Recording } from './recordCalls.ts'

export async function previewDelivery(
  written: OutgoingMessage,
  plan: DeliveryPlan,
  destination: Destination,
  intent: SendIntent = { as: 'json' },
): Promise<Recording> {
  // Nothing is sent, so no time passes either.
  const order = { plan, intent, now: () => 0 }
  const outgoing = await withoutPlaces(written)
  const version = { ...outgoing, stamp: nextVersion(outgoing, plan, destination.newId) }
  return record(version, destination, intent.as, (mailbox, seen) =>
    sendMessage(mailbox, seen, order),
  )
}

export async function previewSave(
  written: OutgoingMessage,
  destination: Destination,
  as: SendIntent['as'] = 'json',
): Promise<Recording> {
  return record(
    await withoutPlaces(written),
    destination,
    as,
    as === 'mime' ? saveAsMime : saveDraft,
  )
}

/** That a file cannot be read is told where it is sent. */
function withoutPlaces(written: OutgoingMessage): Promise<OutgoingMessage> {
  return dropLocations(written).catch(() => written)
}

async function record(
  outgoing: OutgoingMessage,
  destination: Destination,
  as: SendIntent['as'],
  deliver: Deliver,
): Promise<Recording> {
  if (as === 'json' || fitsMime(outgoing.message))
    return recordCalls(outgoing, destination, deliver)
  return { calls: [], failure: new MimeTooLarge(undefined) }
}
