/** The calls that sending, or saving, this letter would make: told by the code that makes them. */
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import type { Letter } from '#deliver/letter.ts'
import type { DeliveryPlan } from '#deliver/planDelivery.ts'
import { saveDraft } from '#deliver/saveDraft.ts'
import { sendLetter } from '#deliver/sendLetter.ts'
import { recordCalls, type Destination, type Recording } from './recordCalls.ts'

export function previewDelivery(
  letter: Letter,
  plan: DeliveryPlan,
  destination: Destination,
  intent: SendIntent = { as: 'json' },
): Promise<Recording> {
  // Nothing is sent, so no time passes either.
  const order = { plan, intent, now: () => 0 }
  return recordCalls(letter, destination, (mailbox, seen) => sendLetter(mailbox, seen, order))
}

export function previewSave(letter: Letter, destination: Destination): Promise<Recording> {
  return recordCalls(letter, destination, saveDraft)
}
