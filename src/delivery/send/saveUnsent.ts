/**
 * Saves a message, unless its draft is gone because it was sent from elsewhere: then no new one is made in its
 * place, and the record says that the message may have left. Once the writer knows, it is saved all the same.
 */
import type { DeliveryWatch } from '#delivery/core/deliveryContext.ts'
import { DraftGone, SentElsewhere } from '#delivery/core/deliveryErrors.ts'
import type { Letter } from '#delivery/core/outgoingMessage.ts'
import type { DeliveryRecord, SendIntent } from '#delivery/core/sendState.ts'
import type { Mailbox } from '#graph/mailbox.ts'
import { sentElsewhere } from './sentElsewhere.ts'

type Save = (mailbox: Mailbox, letter: Letter, watch: DeliveryWatch) => Promise<unknown>

export async function saveUnsent(
  save: Save,
  mailbox: Mailbox,
  letter: Letter,
  watch: DeliveryWatch = {},
): Promise<void> {
  await requireUnsent(mailbox, letter, watch)
  try {
    await save(mailbox, letter, watch)
  } catch (error) {
    const stamp = { ...letter.stamp, isDraftGone: true }
    if (error instanceof DraftGone) await requireUnsent(mailbox, { ...letter, stamp }, watch)
    throw error
  }
}

async function requireUnsent(mailbox: Mailbox, letter: Letter, watch: DeliveryWatch) {
  if (letter.delivery?.step === 'final') return
  if (!(await sentElsewhere(mailbox, letter, watch.signal))) return
  const now = watch.now ?? Date.now
  await watch.onRecord?.(goneByDraft(mailbox, { as: 'json' }, now()))
  throw new SentElsewhere('The draft was sent from elsewhere.')
}

/** Nothing more was asked for: its draft was gone. */
export function goneByDraft(
  { accountId }: Mailbox,
  intent: SendIntent,
  begunAt: number,
): DeliveryRecord {
  return { step: 'final', intent, accountId, begunAt, road: { by: 'viaDraft' } }
}
