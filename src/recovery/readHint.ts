/**
 * What the last page said of a message, for the next one. What needs no saying there, and what this version does not
 * know, is left out: the message opens all the same.
 */
import * as v from 'valibot'
import { storedIntent } from '#delivery/core/storedDelivery.ts'
import type { Hint } from '#delivery/failure/hint.ts'

const known = v.variant('kind', [
  v.object({
    kind: v.literal('offline'),
    intent: storedIntent,
    isUnchecked: v.optional(v.literal(true)),
  }),
  v.object({
    kind: v.literal('notSent'),
    intent: storedIntent,
    requestId: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('looked'), intent: storedIntent }),
  v.object({ kind: v.literal('heldTooLong') }),
  v.object({ kind: v.literal('failed'), intent: v.optional(storedIntent) }),
])

export function readHint(stored: unknown): Hint | undefined {
  const parsed = v.safeParse(known, stored)
  if (!parsed.success) return undefined
  const hint = parsed.output as Hint
  if (hint.kind !== 'failed') return hint
  return hint.intent ? { kind: 'offline', intent: hint.intent } : { kind: 'heldTooLong' }
}
