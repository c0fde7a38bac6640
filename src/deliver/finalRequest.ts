/**
 * The request after which the letter is gone. It cannot be called back once it is asked; only a wait
 * before it can be given up.
 */
import { isInDoubt } from '#graph/graphError.ts'
import type { Call } from '#graph/mail.ts'
import type { Delivery } from './delivery.ts'
import { UnknownOutcome } from './deliveryErrors.ts'

export async function finalRequest(
  { watch, call }: Pick<Delivery, 'watch' | 'call'>,
  request: (call: Call) => Promise<void>,
): Promise<void> {
  watch.signal?.throwIfAborted()
  watch.onFinal?.()
  try {
    await request({ ...call, isFinal: true })
  } catch (error) {
    throw isInDoubt(error) ? new UnknownOutcome(error) : error
  }
}
