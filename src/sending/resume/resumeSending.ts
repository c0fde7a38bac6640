/** Takes up the sending that an earlier page began with the open message. */
import type { SendState, SendIntent } from '#delivery/core/sendState.ts'
import type { Hint } from '#delivery/failure/hint.ts'
import { intentOf } from './intentOf.ts'
import { resumePolicy } from './resumePolicy.ts'

type Acts = {
  readonly leave: (intent: SendIntent) => void
  readonly verify: (record: SendState) => void
  readonly setHint: (hint: Hint) => void
  readonly forget: () => void
}

export function resumeSending(
  record: SendState | undefined,
  now: number,
  { leave, verify, setHint, forget }: Acts,
): void {
  if (!record) return
  switch (resumePolicy(record, now)) {
    case 'send':
      return leave(intentOf(record))
    case 'look':
    case 'lookForHeld':
      return verify(toVerify(record))
    case 'offerToGoOn':
      return setHint({ kind: 'interrupted' })
    case 'tellUnsent':
      forget()
      return setHint({ kind: 'heldTooLong' })
    case 'nothing':
  }
}

/** Exchange has let it go by now; the sent copy tells when. */
function toVerify(record: SendState): SendState {
  if (record.step !== 'scheduled') return record
  const { accountId, sendAt } = record
  const route = { by: 'viaDraft' } as const
  return {
    step: 'final',
    intent: { as: 'json' },
    accountId,
    begunAt: Date.parse(sendAt),
    road: route,
  }
}
