/**
 * Sending later, as Exchange does it: a property of the message (PidTagDeferredSendTime) holds it back
 * on the server, with no page open. Graph does not document it by name; that it works so is only known
 * from what others saw. If it did not, Exchange would send the letter at once.
 */
import type { GraphMessage } from '#graph/types.ts'

type Properties = NonNullable<GraphMessage['singleValueExtendedProperties']>

/** `sendAt` in UTC, ISO 8601 with Z. */
export function toGraphDeferral(sendAt: string | undefined): Properties {
  return sendAt ? [{ id: 'SystemTime 0x3FEF', value: sendAt }] : []
}
