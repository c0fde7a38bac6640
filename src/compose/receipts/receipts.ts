/** Which receipts the sender asks for (Graph: message resource). */
import type { GraphMessage } from '#graph/types.ts'

export type Receipts = { readonly read: boolean; readonly delivery: boolean }

export const noReceipts: Receipts = { read: false, delivery: false }

export function toGraphReceipts({ read, delivery }: Receipts): GraphMessage {
  return {
    ...(read && { isReadReceiptRequested: true }),
    ...(delivery && { isDeliveryReceiptRequested: true }),
  }
}
