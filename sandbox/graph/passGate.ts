/** At most four requests at once for a mailbox; the fifth is refused before it does anything. */
import type { MiddlewareHandler } from 'hono'
import type { GraphEnv } from './graphEnv.ts'
import { throttled } from './rejections.ts'

/** A part of a batch did not arrive by itself, so it enters here. */
export const passGate: MiddlewareHandler<GraphEnv> = async (call, next) => {
  const { sandbox, mailbox } = call.var
  const arrived = sandbox.gate.passageOf(call.req.raw)
  const passage = arrived ?? sandbox.gate.enter(mailbox.account.id, 0)
  try {
    if (passage.retryAfterSeconds !== undefined) throw throttled(passage.retryAfterSeconds)
    await next()
  } finally {
    if (!arrived) passage.leave()
  }
}
