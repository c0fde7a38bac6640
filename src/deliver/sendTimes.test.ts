import { expect, test } from 'vitest'
import { presetTime, sendTimeFault, toSendAt } from './sendTimes.ts'

test.each([
  ['tomorrowMorning', '2026-01-31T23:59', '2026-02-01T08:00'],
  ['mondayMorning', '2026-01-04T10:00', '2026-01-05T08:00'],
  ['mondayMorning', '2026-01-05T07:00', '2026-01-12T08:00'],
  ['mondayMorning', '2026-12-31T10:00', '2027-01-04T08:00'],
] as const)('%s from %s is %s', (preset, now, time) => {
  expect(presetTime(preset, now)).toBe(time)
})

test.each([
  ['2026-01-01T10:01', undefined],
  ['2026-01-01T10:00', 'past'],
  ['2025-12-31T23:59', 'past'],
  ['', 'incomplete'],
  ['2026-02-30T10:00', 'incomplete'],
])('%j is %j', (time, fault) => {
  expect(sendTimeFault(time, '2026-01-01T10:00')).toBe(fault)
})

test('the time travels in UTC, as Graph writes it', () => {
  expect(toSendAt('2026-01-05T08:00')).toMatch(/^2026-01-0\dT\d\d:\d\d:00Z$/)
  expect(new Date(toSendAt('2026-01-05T08:00')).getTime()).toBe(new Date(2026, 0, 5, 8).getTime())
})
