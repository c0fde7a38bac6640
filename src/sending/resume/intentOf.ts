/** How a sending that was begun was meant. Pure. */
import type { DeliveryRecord, SendIntent } from '#delivery/core/sendState.ts'

export function intentOf(record: DeliveryRecord): SendIntent {
  return 'intent' in record ? record.intent : { as: 'json' }
}
