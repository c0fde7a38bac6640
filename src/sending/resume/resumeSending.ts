/** Takes up the sending that an earlier page began with the letter on the desk. */
import type { DeliveryRecord, SendIntent } from '#delivery/core/sendState.ts'
import type { Aside } from '#sending/status/currentNotice.ts'
import { intentOf } from './intentOf.ts'
import { resumptionOf } from './resumePolicy.ts'

type Acts = {
  readonly leave: (intent: SendIntent) => void
  readonly look: (record: DeliveryRecord) => void
  readonly setAside: (aside: Aside) => void
  readonly forget: () => void
}

export function goOnWith(
  record: DeliveryRecord | undefined,
  now: number,
  { leave, look, setAside, forget }: Acts,
): void {
  if (!record) return
  switch (resumptionOf(record, now)) {
    case 'send':
      return leave(intentOf(record))
    case 'look':
    case 'lookForHeld':
      return look(toLook(record))
    case 'offerToGoOn':
      return setAside({ kind: 'interrupted' })
    case 'tellUnsent':
      forget()
      return setAside({ kind: 'heldTooLong' })
    case 'nothing':
  }
}

/** Exchange has let it go by now; the sent copy tells when. */
function toLook(record: DeliveryRecord): DeliveryRecord {
  if (record.step !== 'scheduled') return record
  const { accountId, sendAt } = record
  const road = { by: 'viaDraft' } as const
  return { step: 'final', intent: { as: 'json' }, accountId, begunAt: Date.parse(sendAt), road }
}
