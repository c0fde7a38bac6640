/**
 * Saves a message, unless its draft is gone because it was sent from elsewhere: then no new one is made in its
 * place, and the record says that the message may have left. Once the writer knows, it is saved all the same.
 */
import type { DeliveryEvents } from '#delivery/core/deliveryContext.ts'
import { DraftGone, SentElsewhere } from '#delivery/core/deliveryErrors.ts'
import type { OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { sentElsewhere } from './sentElsewhere.ts'

type Save = (
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  callbacks: DeliveryEvents,
) => Promise<unknown>

export async function saveUnsent(
  save: Save,
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  callbacks: DeliveryEvents = {},
): Promise<void> {
  await requireUnsent(mailbox, outgoing, callbacks)
  try {
    await save(mailbox, outgoing, callbacks)
  } catch (error) {
    const stamp = { ...outgoing.stamp, isDraftGone: true }
    if (error instanceof DraftGone) await requireUnsent(mailbox, { ...outgoing, stamp }, callbacks)
    throw error
  }
}

async function requireUnsent(
  mailbox: Mailbox,
  outgoing: OutgoingMessage,
  callbacks: DeliveryEvents,
) {
  if (outgoing.delivery?.step === 'final') return
  if (!(await sentElsewhere(mailbox, outgoing, callbacks.signal))) return
  const now = callbacks.now ?? Date.now
  await callbacks.onRecord?.(goneByDraft(mailbox, { as: 'json' }, now()))
  throw new SentElsewhere('The draft was sent from elsewhere.')
}

/** Nothing more was asked for: its draft was gone. */
export function goneByDraft(
  { accountId }: Mailbox,
  intent: SendIntent,
  begunAt: number,
): SendState {
  return { step: 'final', intent, accountId, begunAt, road: { by: 'viaDraft' } }
}
