/** The usual expiries. */
import { expect, test } from 'vitest'
import { presetExpiry } from './expiryPresets.ts'

test.each([
  ['inAWeek', '2026-11-28T09:30', '2026-12-05T17:00'],
  ['inAMonth', '2026-11-28T09:30', '2026-12-28T17:00'],
  ['inAMonth', '2027-01-31T23:59', '2027-02-28T17:00'],
] as const)('%s from %s is %s', (preset, now, at) => {
  expect(presetExpiry(preset, now)).toBe(at)
})
