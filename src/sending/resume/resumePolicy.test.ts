import { expect, test } from 'vitest'
import type { SendState } from '#delivery/core/sendState.ts'
import { resumePolicy, type ResumeStep } from './resumePolicy.ts'

const now = Date.parse('2026-01-05T08:00:00Z')
const intent = { as: 'json' } as const
const accountId = 'adele'

test.each<[SendState | undefined, ResumeStep]>([
  [undefined, 'nothing'],
  [{ step: 'held', intent, until: now + 5_000 }, 'send'],
  [{ step: 'held', intent, until: now - 4 * 60_000 }, 'send'],
  [{ step: 'held', intent, until: now - 5 * 60_000 }, 'tellUnsent'],
  [{ step: 'waiting', intent }, 'nothing'],
  [{ step: 'preparing', intent, accountId }, 'offerToGoOn'],
  [{ step: 'preparing', intent, accountId, begunAt: now - 4 * 60_000 }, 'send'],
  [{ step: 'preparing', intent, accountId, begunAt: now - 5 * 60_000 }, 'offerToGoOn'],
  [{ step: 'scheduled', accountId, sendAt: new Date(now).toISOString() }, 'lookForHeld'],
  [{ step: 'final', intent, accountId, begunAt: now }, 'look'],
  [{ step: 'scheduled', accountId, sendAt: '2026-01-06T08:00:00Z' }, 'nothing'],
])('%j: %s', (record, resumption) => {
  expect(resumePolicy(record, now)).toBe(resumption)
})
