/** What the last page said of a message, read by the next one: never a reason not to open it. */
import { expect, test } from 'vitest'
import { readHint } from './readHint.ts'

const intent = { as: 'json', sendAt: '2026-12-01T08:00:00Z' } as const

test.each([
  [{ kind: 'offline', intent, isUnchecked: true }],
  [{ kind: 'notSent', intent, requestId: 'abc' }],
  [{ kind: 'looked', intent }],
  [{ kind: 'heldTooLong' }],
])('%j is said again', (hint) => {
  expect(readHint(structuredClone(hint))).toEqual(hint)
})

test.each([
  [{ kind: 'failed' }, { kind: 'heldTooLong' }],
  [
    { kind: 'failed', intent },
    { kind: 'offline', intent },
  ],
])('%j: why is not known any more, what to do is', (stored, hint) => {
  expect(readHint(stored)).toEqual(hint)
})

test.each([
  undefined,
  null,
  7,
  'notSent',
  {},
  { kind: 'calledBack' },
  { kind: 'interrupted' },
  { kind: 'unchecked', intent: 'send', why: 'older' },
  { kind: 'notSent' },
  { kind: 'offline', intent: { as: 'pigeon' } },
  { kind: 'of a newer version', intent },
])('%j says nothing', (stored) => {
  expect(readHint(stored)).toBeUndefined()
})
