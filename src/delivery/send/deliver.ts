/**
 * The sending of a letter from the click to a known end, each step written down before it is taken.
 *
 * A letter whose final request was begun is never sent again by this: it is looked for. So whoever
 * finds a letter with its record, in this page or a later one, can hand it in again.
 */
import { newId } from '#compose/field/newId.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { sleep as realSleep } from '#graph/http/sleep.ts'
import type { DeliveryWatch } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { DraftGone, UnknownOutcome } from '#delivery/core/deliveryErrors.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import { planDelivery, type DeliveryPlan } from '#delivery/core/planDelivery.ts'
import type { SendEnd } from './sendOutcome.ts'
import { goneByDraft } from './saveUnsent.ts'
import { sentElsewhere } from './sentElsewhere.ts'
import { removeDraft } from '#delivery/draft/removeDraft.ts'
import { sendLetter } from './sendMessage.ts'
import type { SendWatch } from '#delivery/core/sendOptions.ts'
import { settleSending, toRoad } from './resolveOutcome.ts'
import { nextVersion } from '#delivery/core/version.ts'

export async function deliverLetter(
  mailbox: Mailbox,
  letter: Letter,
  intent: SendIntent,
  watch: SendWatch,
): Promise<SendEnd> {
  const { delivery } = letter
  if (delivery?.step === 'final') return settleSending(mailbox, letter, delivery, watch)
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
  asked: Letter,
  intent: SendIntent,
  watch: SendWatch,
): Promise<SendEnd> {
  const { abilities, now = Date.now, onRecord } = watch
  const { accountId } = mailbox
  const elsewhere = await sentElsewhere(mailbox, asked, watch.signal)
  if (elsewhere) {
    if (elsewhere.end !== 'sent') await onRecord?.(goneByDraft(mailbox, intent, now()))
    else if (asked.draft) await removeDraft(mailbox, asked.draft)
    return elsewhere
  }
  const plan = planDelivery(asked.message, { draft: asked.draft, abilities, ...intent })
  const letter = asVersion(asked, plan, watch)
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
    return settleSending(mailbox, letter, final, { ...watch, requestId: requestIdOf(error) })
  }
  return accepted(intent, accountId, watch)
}

/** Written down with the next record. */
function asVersion(letter: Letter, plan: DeliveryPlan, watch: SendWatch): Letter {
  const stamp = nextVersion(letter, plan, watch.newId ?? newId)
  if (stamp !== letter.stamp) watch.onStamp?.(stamp)
  return { ...letter, stamp }
}

async function accepted(intent: SendIntent, accountId: string, watch: SendWatch): Promise<SendEnd> {
  const { sendAt } = intent
  const { onRecord, now = Date.now } = watch
  if (!sendAt || Date.parse(sendAt) <= now()) return { end: 'sent' }
  await onRecord?.({ step: 'scheduled', accountId, sendAt })
  return { end: 'scheduled', sendAt }
}

function requestIdOf({ cause }: Error): string | undefined {
  return cause instanceof GraphError ? (cause.requestId ?? cause.clientRequestId) : undefined
}
