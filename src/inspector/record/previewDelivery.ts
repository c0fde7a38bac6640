/**
 * The calls that sending, or saving, this message would make: told by the code that makes them.
 *
 * What is too large for MIME is not even written: nobody could send it.
 */
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

export function previewDelivery(
  outgoing: OutgoingMessage,
  plan: DeliveryPlan,
  destination: Destination,
  intent: SendIntent = { as: 'json' },
): Promise<Recording> {
  // Nothing is sent, so no time passes either.
  const order = { plan, intent, now: () => 0 }
  const version = { ...outgoing, stamp: nextVersion(outgoing, plan, destination.newId) }
  return record(version, destination, intent.as, (mailbox, seen) =>
    sendMessage(mailbox, seen, order),
  )
}

export function previewSave(
  outgoing: OutgoingMessage,
  destination: Destination,
  as: SendIntent['as'] = 'json',
): Promise<Recording> {
  return record(outgoing, destination, as, as === 'mime' ? saveAsMime : saveDraft)
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
