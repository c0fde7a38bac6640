/**
 * Finds out whether a message left whose final request was begun, and writes down what was found. It
 * never sends.
 */
import { sleep as realSleep } from '#graph/http/sleep.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { dropLocations } from '#delivery/attachments/dropLocations.ts'
import { DraftGone } from '#delivery/core/deliveryErrors.ts'
import type { SendState, Route, SendIntent } from '#delivery/core/sendState.ts'
import type { SendOptions } from '#delivery/core/sendOptions.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { DeliveryPlan } from '#delivery/core/planDelivery.ts'
import { leaveDraft } from '#delivery/draft/leftDraft.ts'
import type { SendOutcome } from './sendOutcome.ts'
import { verifySent } from './verifySent.ts'

type Final = Extract<SendState, { step: 'final' }>
type ResolveOptions = SendOptions & {
  readonly requestId?: string | undefined
}

export async function resolveOutcome(
  mailbox: Mailbox,
  written: OutgoingMessage,
  { intent, accountId, road: known }: Final,
  callbacks: ResolveOptions,
): Promise<SendOutcome> {
  const { sleep = realSleep, signal, onRecord, requestId } = callbacks
  const { sendAt } = intent
  callbacks.onCheck?.()
  // Without a file that is gone it is another version than was sent, and nobody can tell.
  const outgoing = await dropLocations(written).catch(() => written)
  const route = known ?? toRoute(routeOf(outgoing, intent), outgoing)
  const outcome = await verifySent(mailbox, { outgoing, route, sendAt }, { sleep, signal })
  if (outcome.kind === 'sent' || outcome.kind === 'scheduled') callbacks.onDraft?.(undefined)
  // It was sent without its draft.
  if (outcome.kind === 'sent' && route.by === 'oneRequest')
    await leaveDraft({ mailbox, outgoing }, outgoing.draft, callbacks)
  if (outcome.kind === 'scheduled')
    await onRecord?.({ step: 'scheduled', accountId, sendAt: outcome.sendAt })
  if (outcome.kind === 'notSent') await onRecord?.(undefined)
  const isOpen = outcome.kind === 'notSent' || outcome.kind === 'cannotTell'
  return isOpen && requestId ? { ...outcome, requestId } : outcome
}

/** A later page knows only how it was to be sent and whether there was a draft of it. */
function routeOf({ draft }: OutgoingMessage, { as }: SendIntent): DeliveryPlan['route'] {
  if (as === 'mime') return as
  return draft ? 'viaDraft' : 'oneRequest'
}

export function toRoute(
  by: DeliveryPlan['route'],
  { message, draft }: OutgoingMessage,
  error?: Error,
): Route {
  // MIME leaves a copy, and a draft of the message stays behind.
  if (by === 'mime') return { by: 'oneRequest', keepsCopy: true }
  // Nothing of ours was asked for: what left is what the draft said.
  if (error instanceof DraftGone) return { by: 'viaDraft' }
  return by === 'oneRequest' ? { by, keepsCopy: message.saveToSentItems } : { by, id: draft?.id }
}
