/**
 * The request after which the message is gone: written down before it is asked, so that a page that
 * ends in between knows that it may have been obeyed.
 *
 * It cannot be called back once it is asked; only a wait before it can be given up.
 */
import { isUnconfirmed, isRejected } from '#graph/http/graphError.ts'
import type { Call } from '#graph/mail.ts'
import type { Delivery } from '#delivery/core/deliveryContext.ts'
import { UnknownOutcome } from '#delivery/core/deliveryErrors.ts'
import type { Route } from '#delivery/core/sendState.ts'

export async function finalRequest(
  { mailbox, callbacks, call, order }: Pick<Delivery, 'mailbox' | 'callbacks' | 'call' | 'order'>,
  route: Route,
  request: (call: Call) => Promise<void>,
): Promise<void> {
  callbacks.signal?.throwIfAborted()
  const { intent, now } = order
  const { accountId } = mailbox
  await callbacks.onRecord?.({ step: 'final', intent, accountId, begunAt: now(), road: route })
  callbacks.signal?.throwIfAborted()
  callbacks.onFinal?.()
  try {
    await request({ ...call, isFinal: true })
  } catch (error) {
    // A draft that was there a moment ago and is gone now has most likely just left: browsers repeat
    // a request by themselves when a connection breaks, and the second one finds nothing.
    const isMissing = isRejected(error, 404, 'ErrorItemNotFound')
    throw isUnconfirmed(error) || isMissing ? new UnknownOutcome(error) : error
  }
}
