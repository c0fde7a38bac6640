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
  expect(sendTimeFault(time, 'Asia/Kathmandu', Date.UTC(2026, 0, 1, 4, 15))).toBe(fault)
})

test('on the night the clocks go back the first of two times may be over', () => {
  const secondTwo = Date.UTC(2026, 9, 25, 1, 10)
  expect(sendTimeFault('2026-10-25T02:40', 'Europe/Berlin', secondTwo)).toBe('past')
  expect(sendTimeFault('2026-10-25T03:00', 'Europe/Berlin', secondTwo)).toBeUndefined()
})

test.each([
  ['2026-01-05T08:00', 'Europe/Berlin', '2026-01-05T07:00:00Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
  ['2026-10-04T08:00', 'Asia/Kathmandu', '2026-10-04T02:15:00Z'],
])('%s in %s travels as %s', (time, zone, utc) => {
  expect(toSendAt(time, zone)).toBe(utc)
})
