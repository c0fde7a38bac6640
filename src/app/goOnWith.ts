/** Takes up the sending that an earlier page began with the letter on the desk. */
import type { DeliveryRecord, SendIntent } from '#deliver/deliveryRecord.ts'
import type { Aside } from './letterNews.ts'
import { resumptionOf } from './resumption.ts'

type Acts = {
  readonly leave: (intent: SendIntent) => void
  readonly look: () => void
  readonly setAside: (aside: Aside) => void
  readonly forget: () => void
}

export function goOnWith(
  record: DeliveryRecord | undefined,
  now: number,
  { leave, look, setAside, forget }: Acts,
): void {
  switch (resumptionOf(record, now)) {
    case 'send':
      return record?.step === 'held' ? leave(record.intent) : undefined
    case 'look':
      return look()
    case 'offerToGoOn':
      return setAside({ kind: 'interrupted' })
    case 'tellUnsent':
      forget()
      return setAside({ kind: 'heldTooLong' })
    case 'nothing':
  }
}
