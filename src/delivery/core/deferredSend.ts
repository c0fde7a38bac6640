/**
 * Sending later, as Exchange does it: two properties of the message hold it back on the server, with no
 * page open. Graph does not document them by name; that it works so is only known from what others saw,
 * and only of a draft that has both and is then sent. By sendMail it left at once for some of them, and
 * once more at its time.
 */
import { deferralProperties } from '#compose/extendedProperties/reservedProperties.ts'
import type { GraphMessage } from '#graph/types.ts'

type Properties = NonNullable<GraphMessage['singleValueExtendedProperties']>

/** `sendAt` in UTC, ISO 8601 with Z. */
export function toGraphDeferredSend(sendAt: string | undefined): Properties {
  return sendAt ? deferralProperties.map((id) => ({ id, value: sendAt })) : []
}
