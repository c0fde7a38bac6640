/**
 * The calls that sending, or saving, this letter would make: told by the code that makes them.
 *
 * What is too large for MIME is not even written: nobody could send it.
 */
import { MimeTooLarge } from '#deliver/deliveryErrors.ts'
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import type { Letter } from '#deliver/letter.ts'
import { fitsMime } from '#deliver/mimeProblems.ts'
import type { DeliveryPlan } from '#deliver/planDelivery.ts'
import { saveAsMime } from '#deliver/saveAsMime.ts'
import { saveDraft } from '#deliver/saveDraft.ts'
import { sendLetter } from '#deliver/sendLetter.ts'
import { nextVersion } from '#deliver/version.ts'
import { recordCalls, type Deliver, type Destination, type Recording } from './recordCalls.ts'

export function previewDelivery(
  letter: Letter,
  plan: DeliveryPlan,
  destination: Destination,
  intent: SendIntent = { as: 'json' },
): Promise<Recording> {
  // Nothing is sent, so no time passes either.
  const order = { plan, intent, now: () => 0 }
  const version = { ...letter, stamp: nextVersion(letter, plan, destination.newId) }
  return record(version, destination, intent.as, (mailbox, seen) =>
    sendLetter(mailbox, seen, order),
  )
}

export function previewSave(
  letter: Letter,
  destination: Destination,
  as: SendIntent['as'] = 'json',
): Promise<Recording> {
  return record(letter, destination, as, as === 'mime' ? saveAsMime : saveDraft)
}

async function record(
  letter: Letter,
  destination: Destination,
  as: SendIntent['as'],
  deliver: Deliver,
): Promise<Recording> {
  if (as === 'json' || fitsMime(letter.message)) return recordCalls(letter, destination, deliver)
  return { calls: [], failure: new MimeTooLarge(undefined) }
}
