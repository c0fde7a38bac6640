/**
 * Finds out whether a letter left whose final request was begun, and writes down what was found. It
 * never sends.
 */
import { sleep as realSleep } from '#graph/http/sleep.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import type { DeliveryRecord, Road, SendIntent } from '#delivery/core/sendState.ts'
import type { SendWatch } from '#delivery/core/sendOptions.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import type { DeliveryPlan } from '#delivery/core/planDelivery.ts'
import { removeDraft } from '#delivery/draft/removeDraft.ts'
import type { SendEnd } from './sendOutcome.ts'
import { verifySent } from './verifySent.ts'

type Final = Extract<DeliveryRecord, { step: 'final' }>
type SettleWatch = SendWatch & {
  readonly requestId?: string | undefined
}

export async function settleSending(
  mailbox: Mailbox,
  letter: Letter,
  { intent, accountId, road: known }: Final,
  watch: SettleWatch,
): Promise<SendEnd> {
  const { sleep = realSleep, signal, onRecord, requestId } = watch
  const { sendAt } = intent
  watch.onCheck?.()
  const road = known ?? toRoad(roadOf(letter, intent), letter)
  const end = await verifySent(mailbox, { letter, road, sendAt }, { sleep, signal })
  if (end.end === 'sent' || end.end === 'scheduled') watch.onDraft?.(undefined)
  if (end.end === 'sent' && intent.as === 'mime' && letter.draft) {
    await removeDraft(mailbox, letter.draft)
  }
  if (end.end === 'scheduled') await onRecord?.({ step: 'scheduled', accountId, ...end })
  if (end.end === 'notSent') await onRecord?.(undefined)
  const isOpen = end.end === 'notSent' || end.end === 'cannotTell'
  return isOpen && requestId ? { ...end, requestId } : end
}

/** A later page knows only how it was to be sent and whether there was a draft of it. */
function roadOf({ draft }: Letter, { as }: SendIntent): DeliveryPlan['road'] {
  if (as === 'mime') return as
  return draft ? 'viaDraft' : 'oneRequest'
}

export function toRoad(by: DeliveryPlan['road'], { message, draft }: Letter, error?: Error): Road {
  // MIME leaves a copy, and a draft of the letter stays behind.
  if (by === 'mime') return { by: 'oneRequest', keepsCopy: true }
  if (by === 'oneRequest') return { by, keepsCopy: message.saveToSentItems }
  return error instanceof DraftGone ? { by } : { by, id: draft?.id }
}
