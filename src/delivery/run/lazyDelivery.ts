/**
 * What carries a delivery out, fetched when the page is idle and again asked for at the click: the page
 * that opens needs none of it.
 *
 * A page that cannot fetch it is offline, or older than what the host serves; nothing was sent.
 */
import { GraphError } from '#graph/http/graphError.ts'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import { whyMissing } from '#lazy/whyMissing.ts'
import { allTexts } from '#i18n/texts.ts'
import type * as deliveryCode from './deliveryCode.ts'

export type DeliveryCode = typeof deliveryCode

/** How the code comes: one that fails to come is asked for again the next time. */
export type LoadCode = () => Promise<DeliveryCode>

export type LazyCode = {
  readonly load: LoadCode
  /** For what cannot wait. */
  readonly now: () => DeliveryCode | undefined
}

let coming: Promise<DeliveryCode> | undefined
let here: DeliveryCode | undefined

/** What failed to come is asked for again the next time. */
export function fetchDeliveryCode(): Promise<DeliveryCode> {
  coming ??= Promise.all([import('./deliveryCode.ts'), allTexts()]).then(
    ([code]) => (here = code),
    async (cause: unknown) => {
      coming = undefined
      throw await toFailure(cause)
    },
  )
  return coming
}

/** For what cannot wait. */
function deliveryCodeNow(): DeliveryCode | undefined {
  return here
}

export const lazyCode: LazyCode = { load: fetchDeliveryCode, now: deliveryCodeNow }

async function toFailure(cause: unknown): Promise<Error> {
  const why = await whyMissing()
  return why === 'offline'
    ? new GraphError({ kind: 'offline', left: false }, { cause })
    : new PartNotFetched(why, { cause })
}
