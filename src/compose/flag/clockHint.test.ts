/** What is said of times while they are chosen, and of a clock that is off. */
import { expect, test } from 'vitest'
import { clockDifference } from './clockDifference.ts'
import { clockHint, existingTime } from './clockHint.ts'
import { toIanaZone, windowsZones } from './windowsZone.ts'

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', 'clock.skipped', { time: '02:30', taken: '03:30' }],
  ['2026-10-04T02:10', 'Australia/Lord_Howe', 'clock.skipped', { time: '02:10', taken: '02:40' }],
  ['2026-11-01T01:30', 'America/New_York', 'clock.twice', { time: '01:30' }],
])('%s in %s: %s', (local, zone, textKey, values) => {
  expect(clockHint(local, zone, 'us')).toEqual({ textKey, values })
})

test('which of two Outlook takes is not known', () => {
  expect(clockHint('2026-10-25T02:30', 'Europe/Berlin', 'outlook')?.textKey).toBe(
    'clock.twiceUnclear',
  )
})

test.each([
  ['2026-03-29T02:30', 'Asia/Kathmandu'],
  ['2026-03-29T03:30', 'Europe/Berlin'],
  ['', 'Europe/Berlin'],
  ['?', 'Europe/Berlin'],
])('%j in %s is as it is', (local, zone) => {
  expect(clockHint(local, zone, 'us')).toBeUndefined()
  expect(existingTime(local, zone)).toBe(local)
})

test('the clocks of nearly every Windows zone are known, and the others say nothing', () => {
  const isKnown = (timeZone: string) => {
    try {
      return !!new Intl.DateTimeFormat('en', { timeZone })
    } catch {
      return false
    }
  }
  const unknown = windowsZones.filter((name) => !isKnown(toIanaZone(name)))
  expect(unknown.length).toBeLessThan(5)
  for (const name of unknown) {
    expect(clockHint('2026-03-29T02:30', toIanaZone(name), 'outlook')).toBeUndefined()
  }
  expect(existingTime('2026-03-29T02:30', toIanaZone('W. Europe Standard Time'))).toBe(
    '2026-03-29T03:30',
  )
})

const minute = 60_000
test.each([
  [0, undefined],
  [9 * minute, undefined],
  [-12 * minute, { count: 12, unit: 'minute' }],
  [120 * minute, { count: 2, unit: 'hour' }],
  [-24 * 60 * minute, { count: 1, unit: 'day' }],
  [24 * 60 * minute - 40_000, { count: 1, unit: 'day' }],
  [31 * 24 * 60 * minute, { count: 31, unit: 'day' }],
])('%i ms off: %j', (off, difference) => {
  expect(clockDifference(off)).toEqual(difference)
})
