/** Local times on days the clocks change, in zones that change them in odd ways or not at all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockChange, toUtc, toZonedTime } from './zonedTime.ts'

const skipped = (taken: string) => ({ kind: 'skipped', taken })
const twice = { kind: 'twice' }

test.each<[string, string, object | undefined, string]>([
  ['Europe/Berlin', '2026-03-29T01:59', undefined, '2026-03-29T00:59:00Z'],
  ['Europe/Berlin', '2026-03-29T02:00', skipped('2026-03-29T03:00'), '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-03-29T02:30', skipped('2026-03-29T03:30'), '2026-03-29T01:30:00Z'],
  ['Europe/Berlin', '2026-03-29T03:00', undefined, '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:59', undefined, '2026-10-24T23:59:00Z'],
  ['Europe/Berlin', '2026-10-25T02:00', twice, '2026-10-25T00:00:00Z'],
  ['Europe/Berlin', '2026-10-25T02:59', twice, '2026-10-25T00:59:00Z'],
  ['Europe/Berlin', '2026-10-25T03:00', undefined, '2026-10-25T02:00:00Z'],
  ['America/New_York', '2026-03-08T02:30', skipped('2026-03-08T03:30'), '2026-03-08T07:30:00Z'],
  ['America/New_York', '2026-11-01T01:30', twice, '2026-11-01T05:30:00Z'],
  ['America/New_York', '2026-11-01T02:00', undefined, '2026-11-01T07:00:00Z'],
  // Half an hour: from UTC+10:30 to UTC+11.
  ['Australia/Lord_Howe', '2026-10-04T02:15', skipped('2026-10-04T02:45'), '2026-10-03T15:45:00Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:30', undefined, '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', twice, '2026-04-04T14:45:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T02:00', undefined, '2026-04-04T15:30:00Z'],
  ['Asia/Kathmandu', '2026-03-29T02:30', undefined, '2026-03-28T20:45:00Z'],
  // A whole day was left out.
  ['Pacific/Apia', '2011-12-30T12:00', skipped('2011-12-31T12:00'), '2011-12-30T22:00:00Z'],
  ['UTC', '2026-03-29T02:30', undefined, '2026-03-29T02:30:00Z'],
])('%s, %s: %j', (zone, local, change, utc) => {
  expect(clockChange(local, zone)).toEqual(change)
  expect(toUtc(local, zone)).toBe(utc)
})

test.each(['', '?', '2026-13-01T00:00'])('of %j nothing is said', (text) => {
  expect(clockChange(text, 'Europe/Berlin')).toBeUndefined()
})

test('a zone nobody knows says nothing', () => {
  expect(clockChange('2026-03-29T02:30', 'Nowhere/Else')).toBeUndefined()
})

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'in %s a time is as it was chosen, or it is said which one is used',
  (zone) => {
    const from = Date.UTC(2020, 0, 1) / 60_000
    const to = Date.UTC(2035, 0, 1) / 60_000
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (minute) => {
        const local = new Date(minute * 60_000).toISOString().slice(0, 16)
        const change = clockChange(local, zone)
        const used = toZonedTime(toUtc(local, zone)!, zone)
        expect(used).toBe(change?.kind === 'skipped' ? change.taken : local)
      }),
      { numRuns: 300 },
    )
  },
)
