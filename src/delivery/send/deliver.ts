/**
 * The sending of a message from the click to a known end, each step written down before it is taken.
 *
 * A message whose final request was begun is never sent again by this: it is looked for. So whoever
 * finds a message with its record, in this page or a later one, can hand it in again.
 */
import { newId } from '#compose/field/newId.ts'
import { dropLocations } from '#delivery/attachments/dropLocations.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { sleep as realSleep } from '#graph/http/sleep.ts'
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { DraftGone, UnknownOutcome } from '#delivery/core/deliveryErrors.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import { followDraft, type DeliveryPlan, type SendAttempt } from '#delivery/core/planDelivery.ts'
import type { SendOutcome } from './sendOutcome.ts'
import { goneByDraft } from './saveUnsent.ts'
import { sentElsewhere, sentFromOldMailbox } from './sentElsewhere.ts'
import { leaveDraft } from '#delivery/draft/leftDraft.ts'
import { sendMessage } from './sendMessage.ts'
import type { SendOptions } from '#delivery/core/sendOptions.ts'
import { resolveOutcome, toRoute } from './resolveOutcome.ts'
import { nextVersion } from '#delivery/core/version.ts'

export async function deliverMessage(
  mailbox: Mailbox,
  written: OutgoingMessage,
  attempt: SendAttempt,
  callbacks: SendOptions,
): Promise<SendOutcome> {
  const { delivery } = written
  if (delivery?.step === 'final') return resolveOutcome(mailbox, written, delivery, callbacks)
  if (delivery?.step === 'scheduled') return { kind: 'scheduled', sendAt: delivery.sendAt }
  const outgoing = await dropLocations(written)
  await waitForUndo(attempt.intent, callbacks)
  return carryOut(mailbox, outgoing, attempt, callbacks)
}

async function waitForUndo(intent: SendIntent, callbacks: SendOptions): Promise<void> {
  const { undoMs = 0, now = Date.now, sleep = realSleep, signal } = callbacks
  if (undoMs <= 0 || intent.skipsUndo) return
  try {
    await callbacks.onRecord?.({ step: 'held', intent, until: now() + undoMs })
    callbacks.onUndoable?.(undoMs)
    const over = sleep(undoMs, signal)
    await (callbacks.undoSkipped ? Promise.race([over, callbacks.undoSkipped]) : over)
    signal?.throwIfAborted()
  } catch (error) {
    await callbacks.onRecord?.(undefined)
    throw error
  } finally {
    callbacks.onUndoable?.(undefined)
  }
}

async function carryOut(
  mailbox: Mailbox,
  original: OutgoingMessage,
  { intent, plan: planned }: SendAttempt,
  callbacks: SendOptions,
): Promise<SendOutcome> {
  const { now = Date.now, onRecord } = callbacks
  const { accountId } = mailbox
  const elsewhere =
    (await sentElsewhere(mailbox, original, callbacks.signal)) ??
    (await sentFromOldMailbox(mailbox, original, callbacks.signal))
  if (elsewhere) {
    if (elsewhere.kind !== 'sent') await onRecord?.(goneByDraft(mailbox, intent, now()))
    else await leaveDraft({ mailbox, outgoing: original }, original.draft, callbacks)
    return elsewhere
  }
  const plan = followDraft(planned, original)
  const outgoing = asVersion(original, plan, callbacks)
  const { known, events } = follow(outgoing, callbacks)
  await onRecord?.({ step: 'preparing', intent, accountId, begunAt: now() })
  try {
    await sendMessage(mailbox, outgoing, { plan, intent, now }, events)
  } catch (error) {
    if (!(error instanceof UnknownOutcome) && !(error instanceof DraftGone)) {
      await onRecord?.(undefined)
      throw error
    }
    // A draft that is gone may have been sent elsewhere.
    const route = toRoute(plan.route, { ...outgoing, ...known }, error)
    const final = { step: 'final', intent, accountId, begunAt: now(), road: route } as const
    if (error instanceof DraftGone) await onRecord?.(final)
    const sent = { ...outgoing, stamp: known.stamp }
    return resolveOutcome(mailbox, sent, final, { ...callbacks, requestId: requestIdOf(error) })
  }
  return accepted(intent, accountId, callbacks)
}

/** What becomes of its ids and its draft on the way. */
function follow({ draft, stamp }: OutgoingMessage, callbacks: SendOptions) {
  const known = { draft, stamp }
  const events: DeliveryEvents = {
    ...callbacks,
    onDraft: (draft) => {
      known.draft = draft
      callbacks.onDraft?.(draft)
    },
    onMessageIds: (stamp) => {
      known.stamp = stamp
      callbacks.onMessageIds?.(stamp)
    },
  }
  return { known, events }
}

/** Written down with the next record. */
function asVersion(
  outgoing: OutgoingMessage,
  plan: DeliveryPlan,
  callbacks: SendOptions,
): OutgoingMessage {
  const stamp = nextVersion(outgoing, plan, callbacks.newId ?? newId)
  if (stamp !== outgoing.stamp) callbacks.onMessageIds?.(stamp)
  return { ...outgoing, stamp }
}

async function accepted(
  intent: SendIntent,
  accountId: string,
  callbacks: SendOptions,
): Promise<SendOutcome> {
  const { sendAt } = intent
  const { onRecord, now = Date.now } = callbacks
  if (!sendAt || Date.parse(sendAt) <= now()) return { kind: 'sent' }
  await onRecord?.({ step: 'scheduled', accountId, sendAt })
  return { kind: 'scheduled', sendAt }
}

function requestIdOf({ cause }: Error): string | undefined {
  return cause instanceof GraphError ? (cause.requestId ?? cause.clientRequestId) : undefined
}
