/**
 * The sending of a letter from the click to a known end, each step written down before it is taken.
 *
 * A letter whose final request was begun is never sent again by this: it is looked for. So whoever
 * finds a letter with its record, in this page or a later one, can hand it in again.
 */
import type { Abilities } from '#config/clouds.ts'
import { GraphError } from '#graph/graphError.ts'
import { sleep as realSleep, type Sleep } from '#graph/sleep.ts'
import type { DeliveryWatch, Mailbox } from './delivery.ts'
import { DraftGone, UnknownOutcome } from './deliveryErrors.ts'
import type { DeliveryRecord, Road, SendIntent } from './deliveryRecord.ts'
import type { Letter } from './letter.ts'
import { planDelivery, type DeliveryPlan } from './planDelivery.ts'
import { removeDraft } from './removeDraft.ts'
import type { SendEnd } from './sendEnd.ts'
import { sendLetter } from './sendLetter.ts'
import { verifySent } from './verifySent.ts'

export type SendWatch = DeliveryWatch & {
  readonly abilities: Abilities
  /** How long it can be taken back, in milliseconds. */
  readonly holdMs?: number | undefined
  /** Told when the time to take it back begins, and with undefined when it is over. */
  readonly onHold?: (forMs: number | undefined) => void
  /** Nobody knows whether it left; it is being looked for. */
  readonly onCheck?: () => void
  readonly now?: (() => number) | undefined
  readonly sleep?: Sleep | undefined
}

export async function deliverLetter(
  mailbox: Mailbox,
  letter: Letter,
  intent: SendIntent,
  watch: SendWatch,
): Promise<SendEnd> {
  const { delivery } = letter
  if (delivery?.step === 'final') return settle(mailbox, letter, delivery, watch)
  if (delivery?.step === 'scheduled') return { end: 'scheduled', sendAt: delivery.sendAt }
  await hold(intent, watch)
  return carryOut(mailbox, letter, intent, watch)
}

async function hold(intent: SendIntent, watch: SendWatch): Promise<void> {
  const { holdMs = 0, now = Date.now, sleep = realSleep, signal } = watch
  if (holdMs <= 0) return
  try {
    await watch.onRecord?.({ step: 'held', intent, until: now() + holdMs })
    watch.onHold?.(holdMs)
    await sleep(holdMs, signal)
    signal?.throwIfAborted()
  } catch (error) {
    await watch.onRecord?.(undefined)
    throw error
  } finally {
    watch.onHold?.(undefined)
  }
}

async function carryOut(
  mailbox: Mailbox,
  letter: Letter,
  intent: SendIntent,
  watch: SendWatch,
): Promise<SendEnd> {
  const { abilities, now = Date.now, onRecord } = watch
  const { accountId } = mailbox
  const plan = planDelivery(letter.message, { draft: letter.draft, abilities, as: intent.as })
  const known = { draft: letter.draft }
  const told: DeliveryWatch = {
    ...watch,
    onDraft: (draft) => {
      known.draft = draft
      watch.onDraft?.(draft)
    },
  }
  await onRecord?.({ step: 'preparing', intent, accountId, begunAt: now() })
  try {
    await sendLetter(mailbox, letter, { plan, intent, now }, told)
  } catch (error) {
    if (!(error instanceof UnknownOutcome) && !(error instanceof DraftGone)) {
      await onRecord?.(undefined)
      throw error
    }
    // A draft that is gone may have been sent elsewhere.
    const road = toRoad(plan.road, { ...letter, draft: known.draft }, error)
    const final = { step: 'final', intent, accountId, begunAt: now(), road } as const
    if (error instanceof DraftGone) await onRecord?.(final)
    return settle(mailbox, letter, final, { ...watch, requestId: requestIdOf(error) })
  }
  return accepted(intent, accountId, watch)
}

async function accepted(intent: SendIntent, accountId: string, watch: SendWatch): Promise<SendEnd> {
  const { sendAt } = intent
  const { onRecord, now = Date.now } = watch
  if (!sendAt || Date.parse(sendAt) <= now()) return { end: 'sent' }
  await onRecord?.({ step: 'scheduled', accountId, sendAt })
  return { end: 'scheduled', sendAt }
}

type Final = Extract<DeliveryRecord, { step: 'final' }>
type SettleWatch = SendWatch & {
  readonly requestId?: string | undefined
}

/** Looks for what may have left, and writes down what was found. */
async function settle(
  mailbox: Mailbox,
  letter: Letter,
  { intent, accountId, road: known }: Final,
  watch: SettleWatch,
): Promise<SendEnd> {
  const { sleep = realSleep, signal, onRecord, requestId } = watch
  const { sendAt } = intent
  watch.onCheck?.()
  const road = known ?? toRoad(roadOf(letter, intent), letter)
  const end = await verifySent(mailbox, { stamp: letter.stamp, road, sendAt }, { sleep, signal })
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

function toRoad(by: DeliveryPlan['road'], { message, draft }: Letter, error?: Error): Road {
  // MIME leaves a copy, and a draft of the letter stays behind.
  if (by === 'mime') return { by: 'oneRequest', keepsCopy: true }
  if (by === 'oneRequest') return { by, keepsCopy: message.saveToSentItems }
  return error instanceof DraftGone ? { by } : { by, id: draft?.id }
}

function requestIdOf({ cause }: Error): string | undefined {
  return cause instanceof GraphError ? (cause.requestId ?? cause.clientRequestId) : undefined
}
