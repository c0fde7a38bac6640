/** How a sending that was begun was meant. Pure. */
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'

export function intentOf(record: SendState): SendIntent {
  return 'intent' in record ? record.intent : { as: 'json' }
}
